import { normalise } from '@/rules/normalise'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { planFor } from '../plan'
import { factsAtStart } from '../quick/screen-at'
import { choiceKey } from './choice-key'
import { usualQuestions } from './usual-questions'

/** Every possible choice of rule sets: each number has one bit for each of them. */
export const everyChoice: readonly (readonly RulesetId[])[] = Array.from(
	{ length: 2 ** rulesetIds.length - 1 },
	(_, index) => rulesetIds.filter((_id, place) => Math.floor((index + 1) / 2 ** place) % 2 === 1),
)

/** How many questions there are for a choice of rule sets: at most, in each way, and usually in the quick one. */
export function questionCounts(chosen: readonly RulesetId[]) {
	const full = planFor({ chosen, facts: normalise({}), employerInMind: false }).flatMap(({ asked }) => asked)
	return {
		quick: factsAtStart(chosen).size,
		full: full.length,
		usual: usualQuestions[choiceKey(chosen)] ?? factsAtStart(chosen).size,
	}
}
