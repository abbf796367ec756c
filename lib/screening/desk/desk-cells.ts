import type { AnswerStandings, AnswerToCompare } from '../cells/compare-answers'
import type { ColumnToCopy } from '../cells/copy-column'
import type { ColumnToRead, ReadColumn } from '../cells/read-column'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'

/** The desk's methods for cells of the table; the code that reads and writes them is loaded on demand. */
export function cellMethods(store: DeskStore) {
	return {
		/** Reads a pasted column for its rows. Nothing is changed. */
		readColumn: async (asked: ColumnToRead, work?: Work): Promise<ReadColumn> =>
			(await import('../cells/read-column')).readColumn(store, asked, work),

		/** The cells of a column for some candidates, in words that `readColumn` reads back. */
		cellTexts: async (asked: ColumnToCopy): Promise<readonly string[]> =>
			(await import('../cells/copy-column')).cellTexts(store, asked),

		/** A column for some candidates as text, one line per cell, which spreadsheets and `readColumn` can read. */
		copyColumn: async (asked: ColumnToCopy): Promise<string> =>
			(await import('../cells/copy-column')).copyColumn(store, asked),

		/** What the same answer would do to the answers of several candidates. */
		compareAnswers: async (asked: AnswerToCompare): Promise<AnswerStandings> =>
			(await import('../cells/compare-answers')).compareAnswers(store, asked),
	}
}
