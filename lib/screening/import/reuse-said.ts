import { maxRememberedCells, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import type { SaidCell } from '@/lib/sheet/cells/said'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { factColumns } from '@/lib/sheet/reader/read-row'
import type { RememberedCell, SheetRecord } from '../model/records'
import { rememberedCells } from '../store/remembered-cells'

/** What the user said cells of a sheet's facts mean, to be remembered with the sheet. */
export const saidIn = (columns: readonly SheetColumn[]): readonly RememberedCell[] =>
	factColumns(columns)
		.flatMap(({ fact, at }) =>
			Array.from(columns[at]?.said ?? [], ([text, { means }]) => ({ fact, text, means })),
		)
		.filter(({ text, means }) => text.length <= maxSaidCharacters && means.length <= maxSaidCharacters)
		.slice(0, maxRememberedCells)

/** Applies the meanings of cells in earlier sheets to the columns of the same facts. */
export function reuseSaid(
	columns: readonly SheetColumn[],
	sheets: readonly SheetRecord[],
): readonly SheetColumn[] {
	const known = new Map<string, Map<string, SaidCell>>()
	for (const { fact, text, means, takenOn } of rememberedCells(sheets)) {
		const ofFact = known.get(fact) ?? new Map<string, SaidCell>()
		known.set(fact, ofFact.set(text, { means, since: takenOn }))
	}
	return columns.map((column) => {
		const said = column.use === null ? undefined : known.get(column.use)
		return said ? { ...column, said } : column
	})
}
