import { progressOf } from '@/rules/asking/progress'
import { type FactId, steps } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import type { Plan } from '../plan'
import { questionsIn } from '../questions'
import type { AnsweredSituation } from '../situation'
import { askedOn, factsAtStart } from './screen-at'

/** What the quick way has asked and may still ask, by topic. */
export function quickPlan(check: AnsweredSituation): Plan {
	const { chosen, known, screens } = check
	const { standings } = progressOf(chosen, known, configuredParameters)
	const walked = new Set(screens.flat())
	const asked = new Set(screens.flatMap((screen) => askedOn(screen, check)))
	const possible = factsAtStart(chosen)
	const isListed = (fact: FactId) =>
		possible.has(fact) &&
		(known[fact] === undefined
			? standings.some(({ open }) => open.has(fact))
			: !walked.has(fact) || asked.has(fact))
	return steps
		.map((step) => ({ step, asked: questionsIn(step).filter(isListed), sure: [] }))
		.filter(({ asked }) => asked.length > 0)
}
