import type { FactId } from '@/rules/facts'
import type { Meanings } from '../cells/choices/ambiguous-words'
import type { DateHabits } from '../cells/dates/date-habits'
import type { Habits } from '../cells/reading/habits'
import type { SaidCells } from '../cells/said'
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
	/** Its heading and its cells say the same, each not enough by itself. */
	| 'both'
	/** Its cells are nothing that its heading names. */
	| 'contradicted'
	/** Pay that somebody hopes for: asked whether the post pays it. */
	| 'expected-pay'
	/** What somebody is paid today, which is never what the post pays. */
	| 'present-pay'
	/** Holds one language, and is read in a list with the others. */
	| 'in-list'
	/** Not in the sheet: the list of languages that several of its columns hold. */
	| 'joined'

/** What a column seems to hold: asked, and not read before somebody says so. */
export type Proposal = {
	readonly use: ColumnUse
	/** How many of its first filled cells are read as that. */
	readonly read: number
	readonly of: number
}

/** A column whose cells hold one language: its code, or the mother tongue by its name; null for a list of languages. */
export type LanguageColumn = { readonly at: number; readonly language: string | null }

/** The mother tongue, whatever it is. */
export const motherTongue = 'mother-tongue'

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
	readonly said?: SaidCells
	/** How cells are written here, according to the headings. */
	readonly habits?: Habits
	/** What it seems to hold, while that is asked and afterwards. */
	readonly proposed?: Proposal
	/** The fact that it was read back as, once somebody has answered: kept where the column is left out. */
	readonly readBack?: FactId
	/** The columns of the sheet whose languages this one lists. */
	readonly joins?: readonly LanguageColumn[]
}
