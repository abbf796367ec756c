import type { Meanings } from '../cells/choices/meanings'
import type { DateHabits } from '../cells/dates/date-habits'
import type { Habits } from '../cells/reading/habits'
import type { Said } from '../cells/said'
import type { ColumnUse } from '../column-use'

/** How a column's use was determined, or why it has none. */
type HeadingNote =
	/** Recognised by its wording. */
	| 'known'
	/** Chosen by the user. */
	| 'chosen'
	/** A column that our exports add: kept, but never read as a fact. */
	| 'own'
	/** Means the same as a column further left, which is read instead. */
	| 'duplicate'
	| 'unknown'
	| 'empty'

/** A column of a sheet. */
export type SheetColumn = {
	readonly heading: string
	/** Null for a column that is kept but not read. */
	readonly use: ColumnUse | null
	readonly note: HeadingNote
	/** The heading says that its numbers are in ten thousands (万元). */
	readonly inTenThousands?: true
	/** The heading says that its numbers are in thousands. */
	readonly inThousands?: true
	/** What ambiguous words mean here; absent until the column has been scanned for them. */
	readonly meanings?: Meanings
	/** How its dates are written, as the user said or as all of them show. */
	readonly dates?: DateHabits
	/** What the user said certain cells mean. */
	readonly said?: Said
	/** How cells are written here, according to the headings. */
	readonly habits?: Habits
}
