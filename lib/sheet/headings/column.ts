import type { FactId } from '@/rules/facts'
import type { Meanings } from '../cells/meanings'

/** What a column is read as: a fact, or the caller's own number or name of a person, which are never evaluated. */
export type ColumnUse = FactId | 'id' | 'name'

/** How a heading came to its use, or to none. */
type HeadingNote =
	/** Known by its words. */
	| 'known'
	/** Chosen by the user. */
	| 'chosen'
	/** A column that an export of ours has added: kept, never read as a fact. */
	| 'own'
	/** Says the same as a column further left, which is the one that is read. */
	| 'duplicate'
	| 'unknown'
	| 'empty'

/** A column of a sheet. */
export type SheetColumn = {
	readonly heading: string
	/** Null for a column that is kept and not read. */
	readonly use: ColumnUse | null
	readonly note: HeadingNote
	/** The heading says that its numbers are counted in ten thousands (万元). */
	readonly inTenThousands?: true
	/** What words that could mean two things mean here; absent before the column was looked through. */
	readonly meanings?: Meanings
}
