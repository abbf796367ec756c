import { type FactId, facts as factList, type Step, steps } from '@/rules/facts'
import { questionsIn } from './questions'
import { factsTestedAlone, relevantFacts } from './relevance'
import type { Situation } from './situation'

/** The questions that still matter, step by step; a step without any is left out. */
export type Plan = readonly {
	readonly step: Step
	readonly asked: readonly FactId[]
	/** The subset that no answer to another question can make irrelevant. */
	readonly sure: readonly FactId[]
}[]

const employerSteps: readonly Step[] = ['offer', 'role', 'permit']

/** Questions that only an employer could answer, if there is none yet. */
const waitsForEmployer = (fact: FactId, { facts, employerInMind }: Situation) =>
	facts.jobOffer === 'none' &&
	!employerInMind &&
	factList[fact].who === 'E' &&
	employerSteps.includes(factList[fact].step)

/** Questions about the employer that the inviting employer left open; the applicant is not asked them. */
const isAskers = (fact: FactId, { given }: Situation) =>
	given !== undefined && factList[fact].who === 'E' && !given.has(fact)

/**
 * What to ask in this situation: what can still change a result; nothing about an employer if there is no offer in
 * sight, and nothing that an inviting employer left open.
 */
export function planFor(situation: Situation): Plan {
	const { chosen, facts } = situation
	const relevant = relevantFacts(chosen, facts)
	const alone = factsTestedAlone(chosen)
	const withoutOffer = { ...situation, facts: { ...facts, jobOffer: facts.jobOffer ?? 'none' } }
	return steps
		.map((step) => {
			const asked = questionsIn(step).filter(
				(fact) => relevant.has(fact) && !waitsForEmployer(fact, situation) && !isAskers(fact, situation),
			)
			return {
				step,
				asked,
				sure: asked.filter((fact) => alone.has(fact) && !waitsForEmployer(fact, withoutOffer)),
			}
		})
		.filter(({ asked }) => asked.length > 0)
}
