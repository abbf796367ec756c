import { isDay } from '../day/is-day'

/** The two days, YYYY-MM-DD, from which the dates of a plan are computed. */
export type PlanDays = {
	/** When the employer applies for the work permit. */
	readonly applies?: string
	/** When the person enters China. */
	readonly enters?: string
}
export type PlanDay = keyof PlanDays
export const planDays = ['applies', 'enters'] as const satisfies readonly PlanDay[]

/** Parses the stored days of a plan; an invalid day is dropped. */
export function readPlanDays(stored: unknown): PlanDays {
	if (typeof stored !== 'object' || stored === null) return {}
	const days = stored as Readonly<Record<string, unknown>>
	return Object.fromEntries(planDays.flatMap((name) => (isDay(days[name]) ? [[name, days[name]]] : [])))
}
