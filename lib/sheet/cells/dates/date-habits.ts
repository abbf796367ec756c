/** The doubts about a date that its column settles, and the ways to settle each. */
export const dateChoices = {
	/** Which part of a numeric date comes first, if it could be either. */
	order: ['day-first', 'month-first'],
	/** What five digits mean: a spreadsheet's day number, or a date whose leading zero was lost. */
	digits: ['day-number', 'day-first', 'month-first'],
	/** The calendar of a two-digit year before the month: that of Taiwan counts from 1912. */
	years: ['western', 'minguo'],
} as const

export type DateDoubt = keyof typeof dateChoices
export type DateChoice = (typeof dateChoices)[DateDoubt][number]

/** How the dates of a column are written, as far as the user has said or the column shows. */
export type DateHabits = { readonly [D in DateDoubt]?: (typeof dateChoices)[D][number] }
