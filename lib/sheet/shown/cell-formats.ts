import { type NumberFormat, numberFormat } from './number-format'
import { serialDate, writeDate, writeNumber } from './write-value'

/** The number format of each cell format of a workbook; null for a plain number. */
export type CellFormats = readonly (NumberFormat | null)[]

/** Built-in formats, given by number instead of text, for dates and times. */
const isDateId = (id: number) =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/**
 * The cell formats of a workbook.
 * @param codes the number formats that the workbook defines, by id
 * @param ids the id of each cell format's number format
 */
export function cellFormats(codes: ReadonlyMap<number, string>, ids: readonly number[]): CellFormats {
	const known = new Map(Array.from(codes, ([id, code]) => [id, numberFormat(code)]))
	return ids.map((id) => known.get(id) ?? (isDateId(id) && !known.has(id) ? { kind: 'date' } : null))
}

/** A number as the text that cell readers expect, by its format. */
export function numberText(
	value: number,
	format: NumberFormat | null | undefined,
	from1904: boolean,
): string {
	if (format?.kind === 'date') return writeDate(serialDate(value, from1904)) || writeNumber(value)
	return format?.show(value) ?? writeNumber(value)
}
