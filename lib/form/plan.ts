import { type FactId, facts as factList, type Step, steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import { questionsIn } from './questions'
import { relevantFacts } from './relevance'

/** Where a person stands in the check. */
export type Situation = {
	readonly chosen: readonly RulesetId[]
	readonly facts: Facts
	/** Without a job offer: whether to ask about an employer all the same. */
	readonly employerInMind: boolean
	/** The facts whose answers came with an invitation; undefined without one. */
	readonly given?: ReadonlySet<FactId>
}

/** The questions still worth asking, step by step; a step without any is left out. */
export type Plan = readonly { readonly step: Step; readonly asked: readonly FactId[] }[]

const employerSteps: readonly Step[] = ['offer', 'role', 'permit']

/** Questions that only an employer could answer, while there is none. */
const waitsForEmployer = (fact: FactId, { facts, employerInMind }: Situation) =>
	facts.jobOffer === 'none' &&
	!employerInMind &&
	factList[fact].who === 'E' &&
	employerSteps.includes(factList[fact].step)

/** Questions that whoever invites has left open though they are about the employer: they are not the person's to answer. */
const isAskers = (fact: FactId, { given }: Situation) =>
	given !== undefined && factList[fact].who === 'E' && !given.has(fact)

/**
 * What to ask in this situation: what can still change a result, and about an employer nothing with no offer in sight
 * and nothing of what an employer who invites keeps open.
 */
export function planFor(situation: Situation): Plan {
	const relevant = relevantFacts(situation.chosen, situation.facts)
	return steps
		.map((step) => ({
			step,
			asked: questionsIn(step).filter(
				(fact) => relevant.has(fact) && !waitsForEmployer(fact, situation) && !isAskers(fact, situation),
			),
		}))
		.filter(({ asked }) => asked.length > 0)
}
