const inDigits = (value: number, digits: number) => String(value).padStart(digits, '0')

/** The day of an instant as YYYY-MM-DD in a time zone, by default the device's. */
export function localDay(instant: Date, timeZone?: string): string {
	if (!timeZone) {
		const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
		return [inDigits(year, 4), inDigits(month, 2), inDigits(day, 2)].join('-')
	}
	const format = new Intl.DateTimeFormat('en', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	})
	const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
	return `${parts.year}-${parts.month}-${parts.day}`
}
