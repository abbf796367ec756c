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
	/** An implausible figure is asked: the sheet is no export of ours, which are read literally. */
	readonly asksImplausible?: true
}

/** The habits of a text that comes from no sheet. */
export const noHabits: Habits = { languages: [] }
