import type { FactId } from '@/rules/facts'
import type { Meanings } from '../cells/meanings'
import type { Said } from '../cells/said'

/** What a column is read as: a fact, or the user's own id or name of a person, which are never evaluated. */
export type ColumnUse = FactId | 'id' | 'name'

/** How a column's use was determined, or why it has none. */
type HeadingNote =
	/** Recognised by its wording. */
	| 'known'
	/** Chosen by the user. */
	| 'chosen'
	/** A column that our exports add: kept, but never read as a fact. */
	| 'own'
	/** Means the same as a column further left, which is the one that is read. */
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
	/** What ambiguous words mean here; absent until the column has been scanned for them. */
	readonly meanings?: Meanings
	/** What the user said that certain cells stand for. */
	readonly said?: Said
}
