import { cutMark } from '@/lib/i18n/cut-mark'
import type { FactId } from '@/rules/facts'
import type { FaultyCell } from '../cells/read-cell'

/** A cell, or a whole row, that could not be read. */
export type RowFault = {
	/** The index of the column; null for the row as a whole. */
	readonly column: number | null
	/** The cell's text, truncated if long. */
	readonly text: string
	readonly problem: FaultyCell['problem'] | 'odd-quotes' | 'no-heading'
	/** If a fact is at fault: the fact, and what was expected. */
	readonly fact?: FactId
	readonly expected?: FaultyCell['expected']
	readonly entry?: string
	/** What stands beside a language in place of its level. */
	readonly level?: string
}

const maxShownLength = 100

/** A cell's text as it is shown: truncated if long. */
export const shownText = (text: string): string =>
	text.length > maxShownLength ? text.slice(0, maxShownLength) + cutMark : text
