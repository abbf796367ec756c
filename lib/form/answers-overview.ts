import { type FactId, type Step, steps } from '@/rules/facts'
import { normalise } from '@/rules/normalise'
import { type Plan, planFor } from './plan'
import type { AnsweredSituation } from './situation'

/** The status of the questions of one topic, or of all. */
export type AnswersOverview = {
	/** Answered other than with "not sure". */
	readonly given: readonly FactId[]
	/** Answered with "not sure", or left blank. */
	readonly open: readonly FactId[]
	/** To be asked, and not answered yet. */
	readonly coming: readonly FactId[]
	/** Never asked: no longer relevant or, in the quick way, only affecting the strength. */
	readonly notAsked: readonly FactId[]
}

type Check = Pick<AnsweredSituation, 'chosen' | 'facts' | 'answered' | 'employerInMind'> & {
	readonly plan: Plan
}

/** The status of every question that the chosen rule sets can ask, by topic; a topic without any is left out. */
export function overviewByTopic(check: Check): readonly ({ readonly step: Step } & AnswersOverview)[] {
	const { chosen, facts, answered, plan } = check
	const possible = planFor({ chosen, facts: normalise({}), employerInMind: true })
	const questionsOf = (topics: Plan, step: Step) => topics.find((topic) => topic.step === step)?.asked ?? []
	return steps
		.map((step) => {
			const listed = questionsOf(plan, step)
			const isOpen = (fact: FactId) => answered.has(fact) && facts[fact] === null
			return {
				step,
				given: listed.filter((fact) => answered.has(fact) && !isOpen(fact)),
				open: listed.filter(isOpen),
				coming: listed.filter((fact) => !answered.has(fact)),
				notAsked: questionsOf(possible, step).filter((fact) => !listed.includes(fact) && !answered.has(fact)),
			}
		})
		.filter(({ step, notAsked }) => questionsOf(plan, step).length > 0 || notAsked.length > 0)
}

/** Merges the overviews of several topics. */
export const allOf = (topics: readonly AnswersOverview[]): AnswersOverview => ({
	given: topics.flatMap(({ given }) => given),
	open: topics.flatMap(({ open }) => open),
	coming: topics.flatMap(({ coming }) => coming),
	notAsked: topics.flatMap(({ notAsked }) => notAsked),
})

/** What the full picture still asks a person who went the quick way. */
export function leftForFullPicture({ plan, ...check }: Check): readonly FactId[] {
	const listed = new Set(plan.flatMap(({ asked }) => asked))
	return planFor(check)
		.flatMap(({ asked }) => asked)
		.filter((fact) => !listed.has(fact) && !check.answered.has(fact))
}
