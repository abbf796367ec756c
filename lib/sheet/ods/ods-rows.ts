import { maxCellCharacters, maxSheetColumns, maxWorkbookRows } from '@/lib/limits/sheet-limits'
import { type Attributes, cellText, type MarkupHandler } from '../markup/parse-markup'
import type { RowSink } from '../markup/row-sink'
import { wholeNumberIn } from '../markup/whole-number'
import { SheetFailure } from '../sheet-failure'
import { odsText } from './ods-cell'

/** Parts of a cell that do not belong to its text: notes, drawings, phonetic readings. */
const isBeside = (name: string) =>
	name === 'office:annotation' ||
	name === 'text:note' ||
	name === 'text:ruby-text' ||
	name.startsWith('draw:')

/** Reads the rows of one sheet of a document, by its index among all, into a sink. */
export function odsHandler(sheet: number, sink: RowSink) {
	const text = cellText()
	let seen = -1
	let tables = 0
	let beside = 0
	let cells: (string | undefined)[] = []
	let empty = 0
	let row: { readonly repeated: number; readonly isHidden: boolean } | null = null
	let cell: { readonly attributes: Attributes; readonly repeated: number } | null = null
	let paragraphs = 0
	let unknownResults = 0

	/** Adds a cell. Empty ones wait for one with a value: those at the end of a row are repeated up to the last column. */
	function put(value: string, repeated: number) {
		if (value === '') {
			empty += repeated
			return
		}
		if (cells.length + empty + repeated > maxSheetColumns) throw new SheetFailure('too-wide')
		for (; empty > 0; empty--) cells.push('')
		for (let count = 0; count < repeated; count++) cells.push(value)
	}

	/** Content that a merged cell covers is not shown, and counts as empty. */
	const putCovered = (attributes: Attributes) =>
		put('', wholeNumberIn(attributes['table:number-columns-repeated'], { most: maxWorkbookRows }))

	function startCell(attributes: Attributes) {
		const columns = wholeNumberIn(attributes['table:number-columns-spanned'], { most: maxSheetColumns })
		const rows = wholeNumberIn(attributes['table:number-rows-spanned'], { most: maxWorkbookRows })
		if (columns > 1 || rows > 1) sink.merge(cells.length + empty, { rows, columns })
		cell = {
			attributes,
			repeated: wholeNumberIn(attributes['table:number-columns-repeated'], { most: maxWorkbookRows }),
		}
		text.clear()
		paragraphs = 0
	}

	function endCell() {
		if (!cell) return
		const { attributes, repeated } = cell
		const value = odsText(attributes, text.text())
		if (value === '' && 'table:formula' in attributes && !('office:value-type' in attributes))
			unknownResults++
		put(value, repeated)
		cell = null
	}

	const handler: MarkupHandler = {
		onOpen(name, attributes) {
			if (name === 'table:table' && tables++ === 0) seen++
			if (seen !== sheet || tables !== 1) return
			if (isBeside(name)) beside++
			if (beside > 0) return
			if (name === 'table:table-row') {
				const visibility = attributes['table:visibility'] ?? 'visible'
				const repeated = wholeNumberIn(attributes['table:number-rows-repeated'], { most: maxWorkbookRows })
				row = { repeated, isHidden: visibility !== 'visible' }
				cells = []
				empty = 0
			} else if (row && name === 'table:table-cell') startCell(attributes)
			else if (row && name === 'table:covered-table-cell') putCovered(attributes)
			else if (!cell) return
			else if (name === 'text:p' && paragraphs++ > 0) text.add('\n')
			else if (name === 'text:line-break') text.add('\n')
			else if (name === 'text:tab') text.add('\t')
			else if (name === 'text:s')
				text.add(' '.repeat(wholeNumberIn(attributes['text:c'], { most: maxCellCharacters })))
		},
		onText(more) {
			if (cell && beside === 0 && paragraphs > 0) text.add(more)
		},
		onClose(name) {
			if (name === 'table:table') tables--
			if (seen !== sheet || tables !== 1) return
			if (isBeside(name)) beside--
			if (beside > 0) return
			if (name === 'table:table-cell') endCell()
			if (name !== 'table:table-row' || !row) return
			sink.add({ cells, ...row })
			row = null
		},
	}
	return { handler, notes: () => sink.notes(unknownResults) }
}
