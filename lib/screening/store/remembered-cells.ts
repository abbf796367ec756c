import type { RememberedCell, SheetRecord } from '../model/records'
import type { DeskStore } from './desk-store'

/** What was said of cells and is remembered, by sheet. */
export const rememberedCells = (
	sheets: Iterable<SheetRecord>,
): readonly (RememberedCell & Pick<SheetRecord, 'takenOn'>)[] =>
	[...sheets].flatMap(({ said = [], takenOn }) => said.map((cell) => ({ ...cell, takenOn })))

/** Forgets what was said of cells, in all sheets, and returns how much it was. */
export async function removeRememberedCells(store: DeskStore): Promise<number> {
	const count = rememberedCells(store.sheets.values()).length
	const sheets = [...store.sheets.values()].flatMap(({ said, ...sheet }) => (said ? [sheet] : []))
	for (const sheet of sheets) store.sheets.set(sheet.id, sheet)
	await store.write({ put: { sheets } })
	return count
}
