import {
	maxRowElements,
	maxSheetColumns,
	maxWorkbookRows,
	maxXmlTagCharacters,
} from '@/lib/limits/sheet-limits'
import { cellText } from '../markup/parse-markup'
import type { RowSink } from '../markup/row-sink'
import { SheetFailure } from '../sheet-failure'
import { type CellFormats, numberText } from '../shown/cell-formats'
import { columnIndex } from '../shown/column-letters'
import type { NumberFormat } from '../shown/number-format'
import { writeBoolean } from '../shown/write-value'
import type { PartHandler } from './parse-part'
import { isTrue } from './part-elements'
import { richText, withoutEscapes } from './rich-text'

/** What the cells of a workbook's sheets refer to. */
export type WorkbookTables = {
	readonly texts: readonly string[]
	readonly formats: CellFormats
	/** Whether dates are counted from 1904. */
	readonly from1904: boolean
}

/** The limits of a sheet, beside those of a row. */
export const sheetLimits = { tag: maxXmlTagCharacters }

const range = /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/

/** Reads the rows of a sheet into a sink. */
export function sheetRowsHandler({ texts, formats, from1904 }: WorkbookTables, sink: RowSink) {
	const value = cellText()
	const inline = richText()
	/** The tag whose attributes are read. */
	let tag = ''
	let isInRows = false
	let isOver = false
	let rows = 0
	/** The cells of the open row; null between rows. */
	let cells: string[] | null = null
	let elements = 0
	let isHidden = false
	let column = -1
	let isCell = false
	let type = ''
	let format: NumberFormat | null | undefined
	let isValue = false
	let isInline = false
	let hasFormula = false
	let unknownResults = 0

	/** A cell's value as the text that cell readers expect. */
	function textOf(raw: string): string {
		if (isInline) return inline.text()
		if (type === 'str' || type === 'inlineStr') return withoutEscapes(raw)
		const trimmed = raw.trim()
		if (trimmed === '') return ''
		if (type === 's') return texts[Number(trimmed)] ?? ''
		if (type === 'b') return writeBoolean(isTrue(trimmed.toLowerCase()))
		const number = type === 'e' ? Number.NaN : Number(trimmed)
		return Number.isNaN(number) ? raw : numberText(number, format, from1904)
	}

	function startRow() {
		cells = []
		elements = 0
		column = -1
		isCell = false
		isHidden = false
	}

	function setRow(attribute: string, text: string) {
		if (attribute === 'hidden') isHidden = isTrue(text)
		if (attribute !== 'r' || text === '') return
		const number = Number(text)
		if (!Number.isInteger(number) || number < 1 || number > maxWorkbookRows) throw new SheetFailure('damaged')
		sink.goTo(number)
	}

	function startCell() {
		column++
		type = ''
		format = null
		value.clear()
		isCell = true
		isValue = false
		isInline = false
		hasFormula = false
	}

	function startInline() {
		inline.clear()
		isInline = isCell
	}

	function setCell(attribute: string, text: string) {
		if (attribute === 'r') {
			const named = columnIndex(text)
			if (named >= 0) column = named
		} else if (attribute === 't') type = text
		else if (attribute === 's') format = formats[Number(text)]
	}

	function endCell() {
		if (!cells || !isCell) return
		if (column >= maxSheetColumns) throw new SheetFailure('too-wide')
		const text = textOf(value.text())
		if (hasFormula && text.trim() === '') unknownResults++
		while (cells.length < column) cells.push('')
		cells[column] = text
		isCell = false
	}

	function endRow() {
		if (!cells) return
		if (sink.next() > maxWorkbookRows || ++rows > maxWorkbookRows) throw new SheetFailure('damaged')
		sink.add({ cells, repeated: 1, isHidden })
		cells = null
	}

	function openInRow() {
		if (tag === 'c') startCell()
		else if (tag === 'v') isValue = isCell
		else if (tag === 'f') hasFormula = isCell
		else if (tag === 'is') startInline()
		else if (isInline) inline.open(tag)
		if (++elements > maxRowElements) throw new SheetFailure('too-complex')
	}

	const handler: PartHandler = {
		onOpen(name) {
			tag = name
			if (tag === 'sheetData') isInRows = true
			else if (tag === 'row' && isInRows) startRow()
			else if (cells) openInRow()
		},
		onAttribute(name, text) {
			if (tag === 'c') setCell(name, text)
			else if (tag === 'row' && cells) setRow(name, text)
			else if (tag === 'mergeCell' && name === 'ref') sink.mergeRange(range.test(text) ? text : null)
		},
		onText(text) {
			if (isValue) value.add(text)
			else if (isInline) inline.add(text)
		},
		onClose(name) {
			if (name === 'c') endCell()
			else if (name === 'v') isValue = false
			else if (name === 'row') endRow()
			else if (name === 'sheetData') {
				isInRows = false
				isOver = true
			} else if (isInline) inline.close(name)
		},
		onEnd() {
			if (!isOver) throw new SheetFailure('damaged')
		},
	}
	return { handler, notes: () => sink.notes(unknownResults) }
}
