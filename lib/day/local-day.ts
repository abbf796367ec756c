/** The day of an instant as YYYY-MM-DD in a time zone, by default the device's. */
export function localDay(instant: Date, timeZone?: string): string {
	const format = new Intl.DateTimeFormat('en', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	})
	const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
	return `${parts.year}-${parts.month}-${parts.day}`
}
