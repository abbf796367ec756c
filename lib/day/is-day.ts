/** Whether a value is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (value: unknown): value is string => {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
	const instant = Date.parse(`${value}T00:00:00Z`)
	// 30 February would be a day of March.
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
}
