import { progressOf, settledOutcomeOf } from '@/rules/asking/progress'
import { configuredParameters } from '@/rules/parameters'
import type { AnsweredSituation } from '../situation'
import { type SettledOutcomes, standingsSoFar } from '../standing-so-far'
import { lawEnd } from './law-end'
import { quickView } from './view'

function settledOutcomes({ chosen, known }: AnsweredSituation): SettledOutcomes {
	const { standings } = progressOf(chosen, known, configuredParameters)
	return Object.fromEntries(standings.map((standing) => [standing.ruleset.id, settledOutcomeOf(standing)]))
}

/**
 * Computes the quick way from its answers. It includes the rules, so a page loads it only once there is an answer.
 */
export const engine = {
	view: quickView,
	lawEnd,
	standings: (check: AnsweredSituation) => standingsSoFar(check, settledOutcomes(check)),
}
export type QuickEngine = typeof engine
