/**
 * The milliseconds from a moment until the next time it is this hour, in UTC.
 * @param {number} hour
 * @param {Date} now
 */
export function untilHour(hour, now) {
	const next = new Date(now)
	next.setUTCHours(hour, 0, 0, 0)
	if (next <= now) next.setUTCDate(next.getUTCDate() + 1)
	return next.getTime() - now.getTime()
}
