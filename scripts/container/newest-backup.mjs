/** How old the newest backup may be, in hours: one is made each day, and may take a while. */
const mostHours = 26

/** A finished backup, by its name: the time at which it was begun, in UTC. */
const finished = /^k-visa-check-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/

/**
 * Whether one of these backups is finished and not older than a day and two hours.
 * @param {readonly string[]} names what is in the folder of backups
 * @param {Date} now
 */
export const isBackedUp = (names, now) =>
	names.some((name) => {
		const [, day, ...time] = finished.exec(name) ?? []
		return (
			day !== undefined && now.getTime() - Date.parse(`${day}T${time.join(':')}Z`) < mostHours * 3_600_000
		)
	})
