import { daysLater } from './days-later'

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/**
 * The day a number of working days after another one, both YYYY-MM-DD: Saturdays and Sundays are skipped. Public
 * holidays, and the weekends worked in exchange, are announced each year and are not known here.
 */
export function workingDaysLater(day: string, days: number): string {
	let reached = day
	for (let left = days; left > 0; ) {
		reached = daysLater(reached, 1)
		if (!isWeekend(reached)) left--
	}
	return reached
}
