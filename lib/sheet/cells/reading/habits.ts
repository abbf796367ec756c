import type { SheetLanguage } from '../../languages'

/**
 * How the cells of a column are written. It decides between readings of a text, and is part of how a cell is read, since
 * readings are remembered by text.
 */
export type Habits = {
	/** The languages of the sheet, by its headings. */
	readonly languages: readonly SheetLanguage[]
	/** Numbers have a comma before decimals and points between thousands. */
	readonly decimalComma?: true
	/** The heading names the HSK, so a number alone is its level. */
	readonly isHsk?: true
	readonly pay?: PayHabits
	/** An implausible figure is asked: the sheet is no export of ours, which are read literally. */
	readonly asksImplausible?: true
}

/** How pay is written in a column, as far as it is not yearly figures, and as the user says. */
export type PayHabits = {
	/** What figures without a period are for: not said, or a month; a year where it is absent. */
	readonly period?: 'unsaid' | 'month'
	/** How often a year the pay of a month is paid, if the user has said so. */
	readonly months?: number
	/** Which figure of a range counts, if the user has said so. */
	readonly figure?: 'lower' | 'upper'
}

/** The habits of a text that comes from no sheet. */
export const noHabits: Habits = { languages: [] }
