import type { ColumnUse } from '../../column-use'
import type { SheetWordList } from '../../languages'

/** The headings that people write in one language, in addition to the labels and questions of the facts. */
export type HeadingWords = {
	readonly [U in ColumnUse]?: SheetWordList
} & {
	/** Yearly pay, but only together with a note of the currency. */
	readonly payWithCurrency?: SheetWordList
	/** Pay, but only together with a note of the currency and the period. */
	readonly payWithPeriod?: SheetWordList
	/**
	 * A criminal record itself, there or not there, rather than a certificate of none: whether a yes or a no under it is
	 * good news is asked.
	 */
	readonly criminalRecord?: SheetWordList
	/** Words for a name that mean its other part if one part has a column of its own. */
	readonly shortName?: SheetWordList
}
