const lengthOf = 'YYYY-MM-DD'.length

/**
 * The same day of the month a number of months after a day (YYYY-MM-DD) or, if that month does not have it, the first
 * of the next month; negative numbers go back.
 */
export function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
	const later = new Date(Date.UTC(year, month - 1 + months, 1))
	const daysInMonth = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
	if (date > daysInMonth) later.setUTCMonth(later.getUTCMonth() + 1)
	else later.setUTCDate(date)
	return later.toISOString().slice(0, lengthOf)
}
