import { maxSheets, maxWorkbookPartBytes } from '@/lib/limits/sheet-limits'
import type { Book } from '../book'
import type { TextPieces } from '../markup/markup-text'
import { type MarkupHandler, parseMarkup, parseToEnd } from '../markup/parse-markup'
import { rowSink } from '../markup/row-sink'
import { rowsFrom } from '../markup/rows-from'
import { SheetFailure } from '../sheet-failure'
import type { Archive } from '../zip/archive'
import { odsHandler } from './ods-rows'

/** The visible sheets of a document, with their indices among all. */
async function sheetsIn(text: TextPieces) {
	const hiddenStyles = new Set<string>()
	const sheets: { readonly name: string; readonly index: number }[] = []
	let style = ''
	let tables = 0
	let index = 0
	const handler: MarkupHandler = {
		onOpen(name, attributes) {
			if (name === 'style:style') style = attributes['style:name'] ?? ''
			if (name === 'style:table-properties' && attributes['table:display'] === 'false')
				hiddenStyles.add(style)
			if (name !== 'table:table' || tables++ > 0) return
			if (index === maxSheets) throw new SheetFailure('too-complex')
			const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '')
			if (!isHidden) sheets.push({ name: attributes['table:name'] ?? '', index })
			index++
		},
		onText() {},
		onClose(name) {
			if (name === 'table:table') tables--
		},
	}
	await parseToEnd(parseMarkup(text(), 'xml', handler))
	return sheets
}

async function bookOf(text: TextPieces): Promise<Book> {
	const sheets = await sheetsIn(text)
	return {
		format: 'ods',
		sheets: sheets.map(({ name }) => name),
		read(sheet, onNotes) {
			const sink = rowSink()
			const { handler, notes } = odsHandler(sheets[sheet]?.index ?? -1, sink)
			return rowsFrom(parseMarkup(text(), 'xml', handler), sink, { onEnd: () => onNotes?.(notes()) })
		},
	}
}

/**
 * Opens an OpenDocument spreadsheet; null if the archive is not one.
 * @throws SheetFailure if it has a password, is damaged or exceeds a limit
 */
export async function openOds({ entries, wholeText, textPieces }: Archive): Promise<Book | null> {
	const page = (name: string) => wholeText(entries.get(name), maxWorkbookPartBytes)
	if (!(await page('mimetype')).includes('opendocument.spreadsheet')) return null
	if ((await page('META-INF/manifest.xml')).includes('encryption-data'))
		throw new SheetFailure('encrypted-old')
	const content = entries.get('content.xml')
	if (!content) throw new SheetFailure('damaged')
	return bookOf(() => textPieces(content, new TextDecoder('utf-8', { fatal: true })))
}

/** Opens an OpenDocument spreadsheet in a single XML file. */
export const openFlatOds = (text: TextPieces): Promise<Book> => bookOf(text)
