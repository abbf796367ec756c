import { unescapeFormula } from '../cells/text/escape-formula'
import { type Meter, stepsOfCell } from '../meter'
import { SheetFailure } from '../sheet-failure'
import { maxMergedNamed } from '../sheet-row'
import { numberText } from '../shown/cell-formats'
import { writeBoolean } from '../shown/write-value'
import type { Globals } from './globals'
import { kinds, RecordReader, recordsFrom } from './records'
import { longText } from './shared-texts'

/** First row, last row, first column, last column. */
type Range = readonly [number, number, number, number]

/** The cells of a sheet, by row and column from 0. */
export type BinarySheet = {
	readonly rows: ReadonlyMap<number, string[]>
	readonly hidden: ReadonlySet<number>
	/** The first merged ranges. */
	readonly merged: readonly Range[]
	readonly mergedCount: number
}

/** Records read between two pauses. */
const recordsAtOnce = 10_000

/** The number of columns in Excel 97 to 2003. */
const columns = 256
const hiddenRow = 0x20

const errors: Readonly<Record<number, string>> = {
	0: '#NULL!',
	7: '#DIV/0!',
	15: '#VALUE!',
	23: '#REF!',
	29: '#NAME?',
	36: '#NUM!',
	42: '#N/A',
}
const errorText = (code: number) => errors[code] ?? '#ERR!'

/** The results of formulas other than numbers, by the first byte. */
const [textResult, truthResult, errorResult] = [0, 1, 2]

/**
 * Reads the records of one sheet.
 * @throws SheetFailure if they are damaged or exceed a limit
 */
export async function readSheetRecords(
	bytes: Uint8Array,
	offset: number,
	{ globals, meter }: { readonly globals: Globals; readonly meter: Meter },
): Promise<BinarySheet> {
	const { formats, texts, from1904 } = globals
	const rows = new Map<number, string[]>()
	const hidden = new Set<number>()
	const merged: Range[] = []
	let mergedCount = 0

	function set(row: number, column: number, text: string) {
		if (column >= columns) throw new SheetFailure('damaged')
		let cells = rows.get(row)
		if (!cells) {
			cells = []
			rows.set(row, cells)
		}
		while (cells.length < column) cells.push('')
		cells[column] = text
	}

	const textOf = (value: number, cellFormat: number) => numberText(value, formats[cellFormat], from1904)

	/** The cell of a formula with a text result, which a later record holds. */
	let awaiting: readonly [row: number, column: number] | null = null
	/** The records of that text: the first, and its continuations. */
	let blocks: { readonly from: number; readonly to: number }[] = []

	function endText() {
		if (awaiting && blocks.length > 0) set(...awaiting, unescapeFormula(longText(bytes, blocks)))
		if (blocks.length > 0) awaiting = null
		blocks = []
	}

	function readFormula(reader: RecordReader, row: number, column: number, cellFormat: number) {
		const [kind, , value] = [reader.u8(), reader.u8(), reader.u8()]
		reader.skip(3)
		if (reader.u16() !== 0xffff) {
			reader.back(8)
			set(row, column, textOf(reader.f64(), cellFormat))
		} else if (kind === textResult) awaiting = [row, column]
		else if (kind === truthResult) set(row, column, writeBoolean(value !== 0))
		else if (kind === errorResult) set(row, column, errorText(value))
	}

	function readCell(kind: number, reader: RecordReader) {
		const [row, column, cellFormat] = [reader.u16(), reader.u16(), reader.u16()]
		if (kind === kinds.number) set(row, column, textOf(reader.f64(), cellFormat))
		else if (kind === kinds.smallNumber) set(row, column, textOf(reader.shortNumber(), cellFormat))
		else if (kind === kinds.sharedText) set(row, column, unescapeFormula(texts[reader.u32()] ?? ''))
		else if (kind === kinds.formula) readFormula(reader, row, column, cellFormat)
		else if (kind === kinds.truthOrError) {
			const [value, isError] = [reader.u8(), reader.u8() === 1]
			set(row, column, isError ? errorText(value) : writeBoolean(value !== 0))
		} else set(row, column, unescapeFormula(reader.text(reader.u16())))
	}

	function readMultiple(reader: RecordReader) {
		const [row, first] = [reader.u16(), reader.u16()]
		for (let column = first; reader.left() >= 6; column++) {
			const cellFormat = reader.u16()
			set(row, column, textOf(reader.shortNumber(), cellFormat))
		}
	}

	function readMerged(reader: RecordReader) {
		reader.skip(2)
		for (; reader.left() >= 8; mergedCount++) {
			const range: Range = [reader.u16(), reader.u16(), reader.u16(), reader.u16()]
			if (merged.length < maxMergedNamed) merged.push(range)
		}
	}

	function readRow(reader: RecordReader) {
		const row = reader.u16()
		reader.skip(10)
		if ((reader.u16() & hiddenRow) !== 0) hidden.add(row)
	}

	/** Charts are nested within the sheet. */
	let depth = 0
	let count = 0
	for (const record of recordsFrom(bytes, offset)) {
		const { kind, from, to } = record
		meter.count(to - from + stepsOfCell)
		if (++count % recordsAtOnce === 0) await meter.pause()
		if (depth === 0 && kind !== kinds.startOfPart) throw new SheetFailure('damaged')
		if (kind === kinds.startOfPart) depth++
		if (kind === kinds.endOfPart && --depth === 0) break
		if (depth > 1) continue
		if (kind === kinds.resultText) {
			blocks = [{ from, to }]
			continue
		}
		if (kind === kinds.continued && blocks.length > 0) {
			blocks.push({ from, to })
			continue
		}
		if (blocks.length > 0) endText()
		const reader = new RecordReader(bytes, record)
		if (cellKinds.has(kind)) readCell(kind, reader)
		else if (kind === kinds.multipleNumbers) readMultiple(reader)
		else if (kind === kinds.row) readRow(reader)
		else if (kind === kinds.mergedCells) readMerged(reader)
	}
	if (depth > 0) throw new SheetFailure('damaged')
	endText()
	return { rows, hidden, merged, mergedCount }
}

const cellKinds: ReadonlySet<number> = new Set([
	kinds.number,
	kinds.smallNumber,
	kinds.sharedText,
	kinds.formula,
	kinds.truthOrError,
	kinds.text,
	kinds.richText,
])
