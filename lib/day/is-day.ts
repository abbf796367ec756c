/** Whether a value is a calendar day, as YYYY-MM-DD. */
export const isDay = (value: unknown): value is string => {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
	const [year, month, day] = [
		Number(value.slice(0, 4)),
		Number(value.slice(5, 7)) - 1,
		Number(value.slice(8)),
	]
	const date = new Date(0)
	date.setUTCFullYear(year, month, day)
	// 30 February would become a day in March.
	return date.getUTCMonth() === month && date.getUTCDate() === day
}
