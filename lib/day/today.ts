/** Today as YYYY-MM-DD in a time zone; in the device's own where none is given. */
export function today(timeZone?: string): string {
	const format = new Intl.DateTimeFormat('en', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	})
	const parts = Object.fromEntries(format.formatToParts(new Date()).map(({ type, value }) => [type, value]))
	return `${parts.year}-${parts.month}-${parts.day}`
}
