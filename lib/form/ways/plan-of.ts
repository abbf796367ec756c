import { type Plan, planFor } from '../plan'
import { quickPlan } from '../quick/quick-plan'
import type { AnsweredSituation } from '../situation'

/** What a check asks, in the way that the person has chosen. */
export const planOf = (check: AnsweredSituation): Plan =>
	check.way === 'quick' ? quickPlan(check) : planFor(check)
