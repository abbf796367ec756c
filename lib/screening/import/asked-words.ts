import { meantOptions, type WordMeaning } from '@/lib/sheet/cells/choices/ambiguous-words'
import { type ColumnQuestion, toConfirm } from '@/lib/sheet/cells/column-question'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { ambiguousCodeOf, codeAskedAmongNames } from '@/lib/sheet/cells/vocabulary/vocabulary'
import { isCounterpartOf } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import { factOf } from '@/lib/sheet/column-use'
import { withMeaning } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { sheetLanguages } from '@/lib/sheet/languages'
import type { RowFault } from '@/lib/sheet/reader/row-fault'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { type FactId, facts } from '@/rules/facts'
import type { Work } from '../work/yield-to-event-loop'
import type { SheetToRead } from './import-sheet'
import { openChosen } from './open-chosen'

/** A word in a column that the user is asked about: it is ambiguous, or stands in place of a level. */
export type AskedWord = {
	/** The index of the column. */
	readonly column: number
	readonly fact: FactId
	/** The word as first encountered, and its `wordKey`. */
	readonly word: string
	readonly key: string
	/** The country that it may mean, if any. */
	readonly country: string | null
	/** What is to be confirmed before such cells are read, rather than which meaning a word has. */
	readonly confirm?: ColumnQuestion
	/** How it was answered for all sheets, and on which day, if it is read so here. */
	readonly known?: { readonly means: WordMeaning; readonly since: string }
	readonly cells: number
}

/**
 * Whether a fault is about a word or a code that the user is asked about separately, wherever it occurs in its
 * column.
 */
export const isAskedByWord = ({ problem, fact, entry, level }: RowFault): boolean =>
	level !== undefined ||
	(problem === 'two-meanings' &&
		fact !== undefined &&
		entry !== undefined &&
		(['yes-no', 'countries', 'languages'].includes(facts[fact].type) ||
			meantOptions(fact, entry).length > 0 ||
			toConfirm(fact, entry) !== null))

/** Collects ambiguous words and counts their cells, column by column. */
export function askedWords() {
	const asked = new Map<string, AskedWord>()
	return {
		note(fault: RowFault): void {
			const { column, fact } = fault
			const entry = fault.level ?? fault.entry
			if (!isAskedByWord(fault) || column === null || !fact || entry === undefined) return
			const key = wordKey(entry)
			const place = `${column} ${key}`
			const isCountry = facts[fact].type === 'countries'
			const country = isCountry
				? (ambiguousCodeOf(entry) ?? codeAskedAmongNames(entry, sheetLanguages) ?? null)
				: null
			const confirm = toConfirm(fact, entry)
			const before = asked.get(place) ?? {
				column,
				fact,
				word: entry,
				key,
				country,
				...(confirm && { confirm }),
				cells: 0,
			}
			asked.set(place, { ...before, cells: before.cells + 1 })
		},
		all: (): readonly AskedWord[] => [...asked.values()],
	}
}

/**
 * Settles words such as 无 ("none") in yes/no columns that also contain the counterpart 有 ("have"): there they mean
 * "no". Scans the columns completely before they are read, so that the order of the rows does not matter.
 */
export async function settleByPairs(
	{ file, choices, headingRow, columns }: SheetToRead,
	asked: readonly AskedWord[],
	work: Work,
): Promise<readonly SheetColumn[]> {
	const isWord = ({ fact, confirm }: AskedWord) => facts[fact].type === 'yes-no' && !confirm
	const open = new Set(asked.filter(isWord))
	if (open.size === 0) return columns
	let settled = columns
	const opened = await openChosen(file, choices, work)
	if (opened.kind === 'fault') return columns
	try {
		for await (const rows of opened.batches()) {
			for (const { number, cells } of rows) {
				if (number <= headingRow) continue
				for (const word of open) {
					if (!isCounterpartOf(word.key, cells[word.column] ?? '')) continue
					settled = withMeaning(settled, word, 'answer')
					open.delete(word)
				}
				if (open.size === 0) return settled
			}
			await opened.meter.pause()
		}
	} catch (error) {
		work.signal?.throwIfAborted()
		if (!(error instanceof SheetFailure)) throw error
	}
	return settled
}

/** Whether columns have been scanned for what settles how their cells are read, and for what decides a result. */
export const hasSettledMeanings = (columns: readonly SheetColumn[]): boolean =>
	columns.every(
		({ use, meanings }) => meanings !== undefined || (use !== 'birthDate' && factOf(use) === null),
	)
