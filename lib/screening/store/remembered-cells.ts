import type { RememberedCell, SheetRecord } from '../model/records'
import type { DeskStore } from './desk-store'

/** What was said of cells and is remembered: one answer for each text of a fact, from the latest sheet that has it. */
export function rememberedCells(
	sheets: Iterable<SheetRecord>,
): readonly (RememberedCell & Pick<SheetRecord, 'takenOn'>)[] {
	const cells = new Map<string, RememberedCell & Pick<SheetRecord, 'takenOn'>>()
	for (const { said = [], takenOn } of [...sheets].sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1))) {
		for (const { fact, text, means } of said) cells.set(`${fact} ${text}`, { fact, text, means, takenOn })
	}
	return [...cells.values()]
}

/** Forgets what was said of cells, in all sheets, and returns how much it was. */
export async function removeRememberedCells(store: DeskStore): Promise<number> {
	const count = rememberedCells(store.sheets.values()).length
	const sheets = [...store.sheets.values()].flatMap(({ said, ...sheet }) => (said ? [sheet] : []))
	await store.write({ put: { sheets } })
	return count
}
