import { tidy } from '@/lib/i18n/tidy'
import type { AnsweredPiece } from '../model/answered-piece'
import type { Candidate, RememberedCell, SheetRecord } from '../model/records'
import type { DeskStore } from './desk-store'

/** The remembered meanings of cells: one for each text of a fact, from the latest sheet that has it. */
export function rememberedCells(
	sheets: Iterable<SheetRecord>,
): readonly (RememberedCell & Pick<SheetRecord, 'takenOn'>)[] {
	const cells = new Map<string, RememberedCell & Pick<SheetRecord, 'takenOn'>>()
	for (const { said = [], takenOn } of [...sheets].sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1))) {
		for (const { fact, text, means } of said) cells.set(`${fact} ${text}`, { fact, text, means, takenOn })
	}
	return [...cells.values()]
}

/** Forgets the meanings of cells in all sheets, and returns how many there were. */
export async function removeRememberedCells(store: DeskStore): Promise<number> {
	const count = rememberedCells(store.sheets.values()).length
	const sheets = [...store.sheets.values()].flatMap(({ said, ...sheet }) => (said ? [sheet] : []))
	await store.write({ put: { sheets } })
	return count
}

/** Collects which remembered texts occur in the cells of people who are deleted. */
export function rememberedBy(sheets: Iterable<SheetRecord>, pieces: readonly AnsweredPiece[] = []) {
	const remembered = new Set([
		...[...sheets].flatMap(({ said = [] }) => said.map(({ text }) => text)),
		...pieces.flatMap(({ text, ofCell }) => (ofCell ? [text] : [])),
	])
	const theirs = new Set<string>()
	return {
		/** Records one of their rows. */
		note(cells: readonly string[] = []): void {
			if (remembered.size === 0) return
			for (const cell of cells) {
				const text = tidy(cell)
				if (remembered.has(text)) theirs.add(text)
			}
		},
		/** The texts that occur in no cell of anybody who stays. */
		absentFrom(staying: Iterable<Pick<Candidate, 'cells'>>): ReadonlySet<string> {
			const only = new Set(theirs)
			for (const { cells = [] } of staying) {
				if (only.size === 0) break
				for (const cell of cells) only.delete(tidy(cell))
			}
			return only
		},
	}
}

/** Answered pieces without cells whose text must no longer be remembered. */
export const withoutCells = (
	pieces: readonly AnsweredPiece[],
	texts: ReadonlySet<string>,
): readonly AnsweredPiece[] => pieces.filter(({ text, ofCell }) => !ofCell || !texts.has(text))

/** A sheet without texts that must no longer be remembered; the same object if it has none of them. */
export function withoutWords(sheet: SheetRecord, texts: ReadonlySet<string>): SheetRecord {
	const { said = [], ...others } = sheet
	const left = said.filter(({ text }) => !texts.has(text))
	if (left.length === said.length) return sheet
	return left.length > 0 ? { ...others, said: left } : others
}
