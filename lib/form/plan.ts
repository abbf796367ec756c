import { type Fact, type FactId, factIds, facts as factList, type Step, steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsTestedAlone, relevantFacts } from './relevance'

const rank = (fact: Fact) => (fact.asksFirst ? 0 : 1)

/** All questions of a step in the order in which they are asked: first what the others refer to. */
export const questionsIn = (step: Step): FactId[] =>
	factIds.filter((fact) => factList[fact].step === step).sort((a, b) => rank(factList[a]) - rank(factList[b]))

/** Where a person stands in the check. */
export type Situation = {
	readonly chosen: readonly RulesetId[]
	readonly facts: Facts
	/** Without a job offer: whether to ask about an employer all the same. */
	readonly employerInMind: boolean
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

/** What to ask in this situation: what can still change a result, and with no offer nothing about an employer. */
export function planFor(situation: Situation): Plan {
	const relevant = relevantFacts(situation.chosen, situation.facts)
	return steps
		.map((step) => ({
			step,
			asked: questionsIn(step).filter((fact) => relevant.has(fact) && !waitsForEmployer(fact, situation)),
		}))
		.filter(({ asked }) => asked.length > 0)
}

/** How many questions are still to come: whatever is answered, at least `least` and at most `most`. */
export type Left = { readonly least: number; readonly most: number }

/** Counts what has no answer yet; `least` leaves out whatever some answer to another question could make idle. */
export function questionsLeft(plan: Plan, situation: Situation, answered: ReadonlySet<FactId>): Left {
	const open = plan.flatMap(({ asked }) => asked).filter((fact) => !answered.has(fact))
	const alone = factsTestedAlone(situation.chosen)
	const withoutOffer: Situation = {
		...situation,
		facts: answered.has('jobOffer') ? situation.facts : { ...situation.facts, jobOffer: 'none' },
	}
	const sure = open.filter((fact) => alone.has(fact) && !waitsForEmployer(fact, withoutOffer))
	return { least: sure.length, most: open.length }
}
