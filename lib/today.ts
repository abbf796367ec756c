const formats = new Map<string | undefined, Intl.DateTimeFormat>()

/** Today as YYYY-MM-DD in a time zone; the device's own where none is given. */
export function today(timeZone?: string): string {
	const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
	formats.set(timeZone, format)
	return format.format(new Date())
}
