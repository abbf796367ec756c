import { maxRememberedCells, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import type { SaidCell } from '@/lib/sheet/cells/said'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { factColumns } from '@/lib/sheet/reader/read-row'
import type { AnsweredPiece } from '../model/answered-piece'
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

/** Applies the meanings of cells in earlier sheets, or else those for all sheets, to the columns of the same facts. */
export function reuseSaid(
	columns: readonly SheetColumn[],
	sheets: readonly SheetRecord[],
	pieces: readonly AnsweredPiece[] = [],
): readonly SheetColumn[] {
	const known = new Map<string, Map<string, SaidCell>>()
	const cells = [
		...rememberedCells(sheets).map(({ takenOn, ...cell }) => ({ ...cell, since: takenOn })),
		...pieces.flatMap(({ ofCell, on, ...cell }) => (ofCell ? [{ ...cell, since: on }] : [])),
	]
	// What was said last holds.
	for (const { fact, text, means, since } of cells.toSorted((a, b) =>
		a.since < b.since ? -1 : a.since > b.since ? 1 : 0,
	)) {
		const ofFact = known.get(fact) ?? new Map<string, SaidCell>()
		known.set(fact, ofFact.set(text, { means, since }))
	}
	return columns.map((column) => {
		const said = column.use === null ? undefined : known.get(column.use)
		return said ? { ...column, said } : column
	})
}
