import type { SheetLanguage } from '../../languages'

/**
 * How the cells of a column are written. It decides between readings of a text, so it is part of the key under which
 * readings are cached.
 */
export type Habits = {
	/** The languages of the sheet, according to its headings. */
	readonly languages: readonly SheetLanguage[]
	/** Numbers have a decimal comma, and points between thousands. */
	readonly decimalComma?: true
	/** The heading names the HSK, so a number alone is its level. */
	readonly isHsk?: true
	/** The heading does not say whether a yes is good news: what a yes and a no mean is asked. */
	readonly asksSense?: true
	/** An answer decides a result all by itself under a heading that is not ours: what it means is asked before any counts. */
	readonly asksDeciding?: true
	/** Most cells are no country codes, so that two letters alone may stand for something else: they are asked. */
	readonly asksCodes?: true
	readonly pay?: PayHabits
	/**
	 * The user is asked about implausible figures, because the sheet is not an export of ours; those are read
	 * literally.
	 */
	readonly asksImplausible?: true
}

/** How pay is written in a column, if not as yearly figures, and what the user has said about it. */
export type PayHabits = {
	/** The period of figures that do not name one: not known, or a month; absent if it is a year. */
	readonly period?: 'unsaid' | 'month'
	/** How many months' pay a year has, if the user has said so. */
	readonly months?: number
	/** Which figure of a range counts, if the user has said so. */
	readonly figure?: 'lower' | 'upper'
}

/** The habits of a text that does not come from a sheet. */
export const noHabits: Habits = { languages: [] }
