import { isDay } from '@/lib/day/is-day'
import { monthsLater } from '@/lib/day/months-later'
import type { PlanDays } from '@/lib/draft/plan-days'
import { maxPlanYears } from '@/lib/limits/limits'

/** Why a day cannot be used, regardless of others: it is not a date, or is too far from today. */
export type DayFault = 'unreadable' | 'far'
/** Why a day of a plan cannot be used; `order`: it is not after the application that it needs. */
export type PlanFault = DayFault | 'order'

/** The first and the last day that a plan accepts, YYYY-MM-DD. */
export const planSpan = (today: string) => ({
	first: monthsLater(today, -12 * maxPlanYears),
	last: monthsLater(today, 12 * maxPlanYears),
})

/** What is wrong with an entered day, regardless of others; null for a day that can be used. */
export function faultOfDay(text: string, today: string): DayFault | null {
	if (!isDay(text)) return 'unreadable'
	const { first, last } = planSpan(today)
	return text < first || text > last ? 'far' : null
}

/** Whether the entry comes before the notice of a permit can have been applied for. */
const isOutOfOrder = ({ applies, enters }: PlanDays): boolean =>
	applies !== undefined && enters !== undefined && enters <= applies

type Checked = {
	/** The days from which dates can be computed. */
	readonly days: PlanDays
	readonly faults: { readonly [D in keyof PlanDays]?: PlanFault }
}

/** What is wrong with the days of a plan, each on its own and both together, and those that can be used. */
export function checkPlan({ applies, enters }: PlanDays, today: string): Checked {
	const faultOf = (day: string | undefined) => (day === undefined ? null : faultOfDay(day, today))
	const faults = { applies: faultOf(applies), enters: faultOf(enters) }
	const usable = {
		...(applies !== undefined && !faults.applies && { applies }),
		...(enters !== undefined && !faults.enters && { enters }),
	}
	const isWrong = isOutOfOrder(usable)
	return {
		days: isWrong ? { applies: usable.applies as string } : usable,
		faults: {
			...(faults.applies && { applies: faults.applies }),
			...(faults.enters && { enters: faults.enters }),
			...(isWrong && { enters: 'order' }),
		},
	}
}
