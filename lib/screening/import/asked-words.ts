import { ambiguousCodeOf } from '@/lib/sheet/cells/vocabulary'
import { wordKey } from '@/lib/sheet/cells/word-key'
import { isHaveFor } from '@/lib/sheet/cells/words-for-nothing'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withMeaning } from '@/lib/sheet/headings/with-meaning'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { RowFault } from '@/lib/sheet/reader/read-row'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { type FactId, facts } from '@/rules/facts'
import { rowsAtOnce, type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import type { SheetToRead } from './import-sheet'

/** A word that could mean two things in a column, for a person to say which. */
export type AskedWord = {
	/** The place of the column, from 0. */
	readonly column: number
	readonly fact: FactId
	/** The word as it stands where it was met first, and by `wordKey`. */
	readonly word: string
	readonly key: string
	/** The country that it may be, if it may be one. */
	readonly country: string | null
	readonly cells: number
}

const isYesNo = (use: SheetColumn['use']) =>
	use !== null && use !== 'id' && use !== 'name' && facts[use].type === 'yes-no'

/** Counts, column by column, the words that could mean two things. */
export function askedWords() {
	const asked = new Map<string, AskedWord>()
	return {
		note({ column, fact, problem, entry }: RowFault): void {
			if (problem !== 'two-meanings' || column === null || !fact || entry === undefined) return
			const key = wordKey(entry)
			const place = `${column} ${key}`
			const country = facts[fact].type === 'countries' ? (ambiguousCodeOf(entry) ?? null) : null
			const before = asked.get(place) ?? { column, fact, word: entry, key, country, cells: 0 }
			asked.set(place, { ...before, cells: before.cells + 1 })
		},
		all: (): readonly AskedWord[] => [...asked.values()],
	}
}

/**
 * Looks whether 有 stands in the columns of yes and no in which 无 was met, or another such pair: 无 is a no there. The
 * whole of the columns is looked through before any of it is read, so that it does not matter what comes first.
 */
export async function settledByPairs(
	{ file, choices, headingRow, columns }: SheetToRead,
	asked: readonly AskedWord[],
	work: Work,
): Promise<readonly SheetColumn[]> {
	const open = new Set(asked.filter(({ fact }) => facts[fact].type === 'yes-no'))
	if (open.size === 0) return columns
	let settled = columns
	const opened = await openSheet(file, choices)
	if (opened.kind === 'fault') return columns
	let told = 0
	try {
		for await (const rows of opened.batches()) {
			for (const { number, cells } of rows) {
				if (number <= headingRow) continue
				for (const word of open) {
					if (!isHaveFor(word.key, cells[word.column] ?? '')) continue
					settled = withMeaning(settled, word, 'answer')
					open.delete(word)
				}
				if (open.size === 0) return settled
				if (number < told + rowsAtOnce) continue
				told = number
				await yieldToEventLoop(work, number, 0)
			}
		}
	} catch (error) {
		if (!(error instanceof SheetFailure)) throw error
	}
	return settled
}

/** Whether columns were looked through for such pairs. */
export const isLookedThrough = (columns: readonly SheetColumn[]): boolean =>
	columns.every(({ use, meanings }) => meanings !== undefined || !isYesNo(use))
