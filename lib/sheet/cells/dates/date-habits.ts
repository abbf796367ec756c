/** What a date may leave open that its column settles, and how it can be settled. */
export const dateChoices = {
	/** Which part of a date in figures comes first, where it could be either. */
	order: ['day-first', 'month-first'],
	/** What five digits are: the number of a day in a spreadsheet, or figures whose first zero was lost. */
	digits: ['day-number', 'day-first', 'month-first'],
	/** The calendar of a year of two figures before the month: that of Taiwan counts from 1912. */
	years: ['western', 'minguo'],
} as const

export type DateDoubt = keyof typeof dateChoices
export type DateChoice = (typeof dateChoices)[DateDoubt][number]

/** How the dates of a column are written, as far as somebody has said or the column shows. */
export type DateHabits = { readonly [D in DateDoubt]?: (typeof dateChoices)[D][number] }
