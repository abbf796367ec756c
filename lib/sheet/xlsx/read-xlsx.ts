import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { maxWorkbookCells, maxWorkbookRows } from '@/lib/limits/sheet-limits'
import { unescapeFormula } from '../cells/text/escape-formula'
import type { Meter } from '../meter'
import { faultOf, SheetFailure } from '../sheet-failure'
import { isBlank, type SheetNotes, type SheetRow } from '../sheet-row'
import { writeBoolean, writeDate, writeNumber } from '../shown/write-value'
import { plainWorkbook } from './plain-workbook'
import type { Workbook } from './workbook'

/** Rows per batch: few, because rows that wait for others live long enough to burden the garbage collector. */
const rowsPerBatch = 100

/** A cell's value as the text that cell readers expect. */
function textOf(value: CellValue | undefined): string {
	if (value === null || value === undefined) return ''
	if (typeof value === 'string') return unescapeFormula(value)
	if (typeof value === 'number') return writeNumber(value)
	if (typeof value === 'boolean') return writeBoolean(value)
	return value instanceof Date ? writeDate(value) : String(value)
}

/** Converts values to texts in place: a second list per row would double the garbage. */
function asTexts(values: CellValue[]): string[] {
	for (let at = 0; at < values.length; at++) {
		const value = values[at]
		values[at] = value === null ? '' : textOf(value)
	}
	return values as string[]
}

/**
 * Reads a sheet of a workbook in batches of rows, in constant memory except for the shared strings.
 * @throws SheetFailure if it cannot be read any further
 */
export async function* readXlsx(
	workbook: Workbook,
	{ sheet, onNotes }: { readonly sheet: number; readonly onNotes?: (notes: SheetNotes) => void },
	meter: Meter,
): AsyncGenerator<SheetRow[]> {
	const plain = await plainWorkbook(workbook, sheet)
	let batch: SheetRow[] = []
	let last = 0
	let read = 0
	let count = 0
	try {
		for await (const { index, values } of streamXlsxRows(plain.stream)) {
			last = index + 1
			if (!(last >= 1 && last <= maxWorkbookRows) || ++read > maxWorkbookRows)
				throw new SheetFailure('damaged')
			count += values.length
			if (count > maxWorkbookCells) throw new SheetFailure('too-large', { row: last })
			if (read % rowsPerBatch === 0) await meter.pause(last)
			const { isHidden, shown } = plain.nextRow()
			for (const { column, show } of shown) {
				const value = values[column]
				if (typeof value === 'number') values[column] = show(value) ?? value
			}
			const cells = asTexts(values)
			if (!isBlank(cells)) batch.push(isHidden ? { number: last, cells, isHidden } : { number: last, cells })
			if (batch.length < rowsPerBatch) continue
			plain.hold()
			yield batch
			plain.go()
			batch = []
		}
	} catch (cause) {
		const row = cause instanceof SheetFailure ? cause.row : null
		throw new SheetFailure(faultOf(cause), { row: row ?? last + 1, cause })
	}
	if (batch.length > 0) yield batch
	onNotes?.(plain.notes())
}
