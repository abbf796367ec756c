import type { SheetLanguage } from '../languages'

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
	/** Written by people rather than by an export of ours: an implausible figure is asked. */
	readonly isByHand?: true
}

/** The habits of a text that comes from no sheet. */
export const noHabits: Habits = { languages: [] }
