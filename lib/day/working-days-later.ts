import { daysLater } from './days-later'

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/**
 * The day a number of working days after another one, both YYYY-MM-DD: Saturdays and Sundays are left out. Public holidays,
 * and the weekends that are worked in exchange, are announced year by year; they are not known here.
 */
export function workingDaysLater(day: string, days: number): string {
	let reached = day
	for (let left = days; left > 0; ) {
		reached = daysLater(reached, 1)
		if (!isWeekend(reached)) left--
	}
	return reached
}
