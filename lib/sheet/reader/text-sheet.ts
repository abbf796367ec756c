import { type Book, firstBatch } from '../book'
import { csvPieces } from '../csv/csv-pieces'
import { lettersIn } from '../csv/letters'
import { readCsv } from '../csv/read-csv'
import { separatorOf } from '../csv/separator'
import { recognise, StrictDecoder } from '../csv/text-encoding'
import type { Meter } from '../meter'
import { SheetFailure } from '../sheet-failure'
import { noNotes } from '../sheet-row'
import { sheetOfBook } from './book-sheet'
import type { Choices, Sheet } from './sheet'
import { type TextKind, textKind } from './text-kind'

/** A text file, and its first bytes. */
type Start = { readonly file: Blob; readonly head: Uint8Array; readonly meter: Meter }

/** Control characters, which text files hardly contain; a small share is tolerated. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g
const maxControls = 0.01

const isBinary = (text: string) => (text.match(controls)?.length ?? 0) > text.length * maxControls

/**
 * A sheet in a text file: separated cells, or markup as in web pages and in the XML of spreadsheets.
 * @throws SheetFailure if it is not a sheet, or has no row with values
 */
export async function sheetOfText({ file, head, meter }: Start, choices: Choices): Promise<Sheet> {
	const recognised = recognise(head)
	const encoding = choices.encoding ?? recognised.encoding
	const text = new StrictDecoder(encoding).decode(head, head.length === file.size)
	if (isBinary(text)) throw new SheetFailure('not-a-sheet')
	const kind = textKind(text.startsWith('\ufeff') ? text.slice(1) : text)
	if (kind === 'document') throw new SheetFailure('not-a-sheet')
	if (kind !== 'rows') return sheetOfMarkup(kind, { file, head, meter }, choices)
	const separator = choices.separator ?? meter.countedHeadings(() => separatorOf(text))
	const batches = () => readCsv(file, { encoding, separator }, meter)
	if ((await firstBatch(batches())).length === 0) throw new SheetFailure('empty')
	return {
		kind: 'rows',
		format: 'csv',
		sheets: [],
		sheet: 0,
		apart: [],
		encoding,
		letters: lettersIn(head, { ...recognised, isSure: recognised.isSure || choices.encoding !== undefined }),
		separator,
		batches,
		pieces: () => csvPieces(file, { encoding, separator }, meter),
		notes: () => noNotes,
		meter,
	}
}

/** A sheet in markup. The code that parses it is loaded when it is needed. */
async function sheetOfMarkup(kind: TextKind, { file, head, meter }: Start, choices: Choices): Promise<Sheet> {
	const { markupEncoding, textPieces } = await import('../markup/markup-text')
	const { encoding, letters } = markupEncoding(head, choices.encoding)
	const pieces = () => textPieces(file, encoding, meter)
	const open = async (): Promise<Book> => {
		if (kind === 'html') return (await import('../markup/open-html')).openHtml(pieces)
		if (kind === 'spreadsheet-xml')
			return (await import('../markup/open-spreadsheet-xml')).openSpreadsheetXml(pieces)
		if (kind === 'flat-ods') return (await import('../ods/open-ods')).openFlatOds(pieces)
		throw new SheetFailure('other-format')
	}
	return { ...(await sheetOfBook(await open(), choices, meter)), encoding, letters }
}
