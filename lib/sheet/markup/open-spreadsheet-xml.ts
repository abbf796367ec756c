import { maxSheetColumns, maxSheets, maxWorkbookRows } from '@/lib/limits/sheet-limits'
import type { Book } from '../book'
import { SheetFailure } from '../sheet-failure'
import { type NumberFormat, numberFormat } from '../shown/number-format'
import { writeBoolean, writeDate, writeNumber } from '../shown/write-value'
import { attributeOf, localName } from './local-names'
import type { TextPieces } from './markup-text'
import { type Attributes, cellText, type MarkupHandler, parseMarkup, parseToEnd } from './parse-markup'
import { type RowSink, rowSink, withoutEmptyEnd } from './row-sink'
import { rowsFrom } from './rows-from'
import { wholeNumberIn } from './whole-number'

/** A whole number; one beyond the last row is clamped to the row after it. */
const numberOf = (attributes: Attributes, name: string, least: number) =>
	wholeNumberIn(attributeOf(attributes, name), { least, most: maxWorkbookRows + 1 })

/** The formats that have names instead of codes; those of dates belong to values that are dates already. */
const namedFormats: Readonly<Record<string, string>> = { 'Euro Currency': '[$€-2] #,##0.00' }
const isCode = /[0#?@]/

/** The text of a value, according to its type. */
function textOf(type: string, text: string, format: NumberFormat | null | undefined): string {
	if (type === 'Boolean') return writeBoolean(text.trim() === '1')
	if (type === 'DateTime') return writeDate(new Date(`${text.trim().replace(/Z$/, '')}Z`)) || text
	if (type !== 'Number') return text
	const value = Number(text)
	if (text.trim() === '' || !Number.isFinite(value)) return text
	return (format?.kind === 'shown' ? format.show(value) : null) ?? writeNumber(value)
}

/** Reads the rows of one sheet of a workbook, by its index among all, into a sink. */
function sheetHandler(sheet: number, sink: RowSink) {
	const formats = new Map<string, NumberFormat | null>()
	const text = cellText()
	let seen = -1
	let isOpen = false
	let style = ''
	let cells: (string | undefined)[] = []
	let isHidden = false
	let column = 0
	let width = 1
	let cellStyle = ''
	let type: string | null = null
	let unknownResults = 0
	let hasFormula = false
	const isHere = () => isOpen && seen === sheet

	function startCell(attributes: Attributes) {
		column = numberOf(attributes, 'Index', column + 1) - 1
		if (column >= maxSheetColumns) throw new SheetFailure('too-wide')
		width = 1 + numberOf(attributes, 'MergeAcross', 0)
		const rows = 1 + numberOf(attributes, 'MergeDown', 0)
		if (width > 1 || rows > 1) sink.merge(column, { rows, columns: width })
		cellStyle = attributeOf(attributes, 'StyleID') ?? ''
		hasFormula = attributeOf(attributes, 'Formula') !== undefined
	}
	const handler: MarkupHandler = {
		onOpen(name, attributes) {
			const tag = localName(name)
			if (tag === 'Worksheet') {
				seen++
				isOpen = true
			} else if (tag === 'Style') style = attributeOf(attributes, 'ID') ?? ''
			else if (tag === 'NumberFormat') {
				const format = attributeOf(attributes, 'Format') ?? ''
				const code = namedFormats[format] ?? format
				formats.set(style, isCode.test(code) ? numberFormat(code) : null)
			}
			if (!isHere()) return
			if (tag === 'Row') {
				sink.goTo(Math.max(sink.next(), numberOf(attributes, 'Index', 1)))
				cells = []
				column = 0
				isHidden = attributeOf(attributes, 'Hidden') === '1'
			} else if (tag === 'Cell') startCell(attributes)
			else if (tag === 'Data') {
				type = attributeOf(attributes, 'Type') ?? 'String'
				text.clear()
			}
		},
		onText(more) {
			if (type !== null) text.add(more)
		},
		onClose(name) {
			if (!isHere()) return
			const tag = localName(name)
			if (tag === 'Data' && type !== null) {
				cells[column] = textOf(type, text.text(), formats.get(cellStyle))
				type = null
				hasFormula = false
			} else if (tag === 'Cell') {
				if (hasFormula) unknownResults++
				column += width
			} else if (tag === 'Row') sink.add({ cells: withoutEmptyEnd(cells), repeated: 1, isHidden })
			else if (tag === 'Worksheet') isOpen = false
		},
	}
	return { handler, notes: () => sink.notes(unknownResults) }
}

/** The visible sheets of a workbook, with their indices among all. */
async function sheetsIn(pieces: TextPieces) {
	const sheets: { readonly name: string; readonly isHidden: boolean }[] = []
	let isVisibility = false
	const parsed = parseMarkup(pieces(), 'xml', {
		onOpen(name, attributes) {
			if (localName(name) === 'Worksheet')
				sheets.push({ name: attributeOf(attributes, 'Name') ?? '', isHidden: false })
			if (sheets.length > maxSheets) throw new SheetFailure('too-complex')
			isVisibility = localName(name) === 'Visible'
		},
		onText(text) {
			const last = sheets.at(-1)
			if (isVisibility && last && text.includes('Hidden'))
				sheets[sheets.length - 1] = { ...last, isHidden: true }
		},
		onClose() {
			isVisibility = false
		},
	})
	await parseToEnd(parsed)
	return sheets.flatMap(({ name, isHidden }, index) => (isHidden ? [] : [{ name, index }]))
}

/**
 * Opens a workbook in the XML of Excel 2002 and 2003.
 * @throws SheetFailure if it is damaged or exceeds a limit
 */
export async function openSpreadsheetXml(pieces: TextPieces): Promise<Book> {
	const sheets = await sheetsIn(pieces)
	return {
		format: 'xml',
		sheets: sheets.map(({ name }) => name),
		read(sheet, onNotes) {
			const sink = rowSink()
			const { handler, notes } = sheetHandler(sheets[sheet]?.index ?? -1, sink)
			return rowsFrom(parseMarkup(pieces(), 'xml', handler), sink, { onEnd: () => onNotes?.(notes()) })
		},
	}
}
