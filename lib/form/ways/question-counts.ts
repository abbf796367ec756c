import { normalise } from '@/rules/normalise'
import { inLawOrder, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { planFor } from '../plan'
import { factsAtStart } from '../quick/screen-at'
import { choiceKey } from './choice-key'
import { usualQuestions } from './usual-questions'

/** Every possible choice of rule sets: each number has one bit for each of them. */
export const everyChoice: readonly (readonly RulesetId[])[] = Array.from(
	{ length: 2 ** rulesetIds.length - 1 },
	(_, index) => rulesetIds.filter((_id, place) => Math.floor((index + 1) / 2 ** place) % 2 === 1),
)

const remembered = new Map<string, ReturnType<typeof countQuestions>>()

/** How many questions there are for a choice of rule sets: at most, in each way, and usually in the quick one. */
export function questionCounts(chosen: readonly RulesetId[]): ReturnType<typeof countQuestions> {
	const key = choiceKey(chosen)
	const known = remembered.get(key) ?? countQuestions(chosen)
	remembered.set(key, known)
	return known
}

function countQuestions(chosen: readonly RulesetId[]) {
	const full = planFor({ chosen, facts: normalise({}), employerInMind: false }).flatMap(({ asked }) => asked)
	return {
		quick: factsAtStart(chosen).size,
		full: full.length,
		usual: usualQuestions[choiceKey(chosen)] ?? factsAtStart(chosen).size,
	}
}

/**
 * How many questions a rule set adds to those of a choice, at most, in each way: to the chosen ones before it in the
 * order of the law, or to all of them if it is not among them.
 */
export function questionsAdded(id: RulesetId, chosen: readonly RulesetId[]) {
	const order = inLawOrder(rulesetIds)
	const isBefore = (other: RulesetId) => order.indexOf(other) < order.indexOf(id)
	const others = chosen.includes(id) ? chosen.filter(isBefore) : chosen
	const before = questionCounts(others)
	const after = questionCounts([...others, id])
	return {
		count: { quick: after.quick - before.quick, full: after.full - before.full },
		isFirst: others.length === 0,
	}
}
