import {
	maxColumnSpan,
	maxNestedTables,
	maxRowSpan,
	maxSheetColumns,
	maxSheets,
	maxTableNameCharacters,
	maxWorkbookCells,
} from '@/lib/limits/sheet-limits'
import type { Book } from '../book'
import { SheetFailure } from '../sheet-failure'
import { besideNumber, showsNumber } from '../shown/beside-number'
import { newTable, type OpenTable } from './html-table'
import type { TextPieces } from './markup-text'
import { type Attributes, cellText, type MarkupHandler, parseMarkup, parseToEnd } from './parse-markup'
import { type RowSink, rowSink, withoutEmptyEnd } from './row-sink'
import { rowsFrom } from './rows-from'
import { wholeNumberIn } from './whole-number'

/** How many rows and columns a cell spans; a height of 0 extends to the end of its part of the table. */
const spanOf = ({ rowspan, colspan }: Attributes) => ({
	rows: rowspan === '0' ? maxRowSpan : wholeNumberIn(rowspan, { most: maxRowSpan }),
	columns: wholeNumberIn(colspan, { most: maxColumnSpan }),
})

const isHiddenRow = ({ style = '', hidden }: Attributes) =>
	hidden !== undefined || /display\s?:\s?none|visibility\s?:\s?(?:collapse|hidden)/i.test(style)

/** Elements whose text is not shown. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title'])
/** Elements that begin and end a line. */
const lines: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol'])
/** The parts of a table, beyond which no cell extends. */
const parts: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])
/** Elements that name the following table, or the one they are in. */
const titles: ReadonlySet<string> = new Set(['caption', 'h1', 'h2', 'h3', 'h4'])

const inLines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n')

/** What is known about a table before it is read. */
type Listed = { name: string; hasRows: boolean }

/** Lists the tables of a page, and reads the rows of one of them, by its index among all, into a sink. */
function tableHandler(wanted: number, sink: RowSink) {
	const open: OpenTable[] = []
	const listed: Listed[] = []
	let unseenDepth = 0
	let cellsSeen = 0
	let title: ReturnType<typeof cellText> | null = null
	let lastTitle = ''

	function endCell(table: OpenTable) {
		if (table.column === null) return
		const text = inLines(table.text.text())
		const value = table.value ? Number(table.value) : Number.NaN
		table.cells[table.column] = showsNumber(value, text) ? besideNumber(value, text) : text
		table.column = null
	}

	function endRow(table: OpenTable) {
		endCell(table)
		if (!table.isRow) return
		if (table.index === wanted)
			sink.add({ cells: withoutEmptyEnd(table.cells), repeated: 1, isHidden: table.isHidden })
		table.isRow = false
	}

	function startPart(table: OpenTable) {
		endRow(table)
		table.taken.length = 0
	}

	function startRow(table: OpenTable, attributes: Attributes) {
		endRow(table)
		table.cells = []
		table.next = 0
		cellsSeen += table.taken.length
		if (cellsSeen > maxWorkbookCells) throw new SheetFailure('too-large')
		for (const [column, left] of table.taken.entries()) {
			if (left === 0) continue
			table.cells[column] = ''
			table.taken[column] = left - 1
		}
		table.isRow = true
		table.isHidden = isHiddenRow(attributes)
	}

	function startCell(table: OpenTable, attributes: Attributes) {
		if (!table.isRow) startRow(table, {})
		endCell(table)
		table.text.clear()
		table.value = attributes['x:num'] ?? attributes.sdval
		table.column = table.next
		// The position of cells in other tables does not matter.
		if (table.index !== wanted) return
		while (table.cells[table.column] !== undefined) table.column++
		const { rows, columns } = spanOf(attributes)
		table.next = table.column + columns
		if (table.next > maxSheetColumns) throw new SheetFailure('too-wide')
		for (let at = table.column; at < table.next; at++) {
			table.cells[at] = ''
			table.taken[at] = rows - 1
		}
		if (columns > 1 || rows > 1) sink.merge(table.column, { rows, columns })
	}

	function startTable() {
		if (open.length === maxNestedTables || listed.length === maxSheets) throw new SheetFailure('too-complex')
		open.push(newTable(listed.length))
		listed.push({ name: lastTitle, hasRows: false })
		lastTitle = ''
	}

	const addText = (text: string) => {
		if (unseenDepth > 0) return
		title?.add(text)
		const table = open.at(-1)
		if (!table || table.column === null) return
		const own = listed[table.index]
		if (own && text.trim() !== '') own.hasRows = true
		if (table.index === wanted) table.text.add(text)
	}

	function endTitle(name: string) {
		const text = inLines(title?.text() ?? '').slice(0, maxTableNameCharacters)
		const own = listed[open.at(-1)?.index ?? -1]
		if (name !== 'caption') lastTitle = text
		else if (own) own.name = text
		title = null
	}

	const handler: MarkupHandler = {
		onOpen(name, attributes) {
			if (unseen.has(name)) unseenDepth++
			if (titles.has(name)) title = cellText()
			if (name === 'table') startTable()
			const table = open.at(-1)
			if (!table) return
			if (parts.has(name)) startPart(table)
			else if (name === 'tr') startRow(table, attributes)
			else if (name === 'td' || name === 'th') startCell(table, attributes)
			else if (name === 'br' || lines.has(name)) addText('\n')
		},
		// Only tags break lines; line ends in the source count as spaces.
		onText: (text) => addText(text.replace(/[\r\n]+/g, ' ')),
		// A cell that is cut off could be read as something else.
		onEnd() {
			if (open.length > 0) throw new SheetFailure('damaged')
		},
		onClose(name) {
			if (unseen.has(name)) unseenDepth--
			if (titles.has(name)) endTitle(name)
			const table = open.at(-1)
			if (!table) return
			if (name === 'td' || name === 'th') endCell(table)
			else if (name === 'tr') endRow(table)
			else if (parts.has(name)) startPart(table)
			else if (lines.has(name)) addText('\n')
			else if (name === 'table') {
				endRow(table)
				open.pop()
			}
		},
	}
	return { handler, listed }
}

/**
 * Opens the tables of a page, each as a sheet: some programs save such pages with a workbook's file name.
 * @throws SheetFailure if there is no table, or if a limit is exceeded
 */
export async function openHtml(pieces: TextPieces): Promise<Book> {
	const parse = (handler: MarkupHandler) => parseMarkup(pieces(), 'html', handler)
	const { handler: lister, listed } = tableHandler(-1, rowSink())
	// A truncated page is read as far as it goes, and is then reported.
	await parseToEnd(parse({ ...lister, onEnd() {} }))
	if (listed.length === 0) throw new SheetFailure('not-a-sheet')
	const tables = listed.flatMap(({ name, hasRows }, index) => (hasRows ? [{ name, index }] : []))
	if (tables.length === 0) throw new SheetFailure('empty')
	return {
		format: 'html',
		sheets: tables.length > 1 ? tables.map(({ name }, at) => name || String(at + 1)) : [],
		read: (sheet, onNotes) => {
			const sink = rowSink()
			const { handler } = tableHandler(tables[sheet]?.index ?? -1, sink)
			return rowsFrom(parse(handler), sink, { onEnd: () => onNotes?.(sink.notes(0)) })
		},
	}
}
