import type { Draft } from '@/lib/draft/draft-store'
import type { Step } from '@/rules/facts'
import { planFor } from './plan'
import { situationOf } from './situation'
import { unmetAlready } from './unmet-already'

/** Where a person stopped. */
export type Stop = {
	/** The first step with a question that has no answer yet; null where there is none. */
	readonly step: Step | null
	/** Whether the result of a rule set can be told: all is answered, or a required condition is not met in any case. */
	readonly hasResult: boolean
}

/** Where the person of a draft stopped, and whether there is a result. */
export function whereStopped(draft: Draft): Stop {
	const { answered, ...situation } = situationOf(draft)
	const open = planFor(situation).find(({ asked }) => asked.some((fact) => !answered.has(fact)))
	const isUnmet = () => situation.chosen.some((id) => unmetAlready(id, situation.facts).length > 0)
	return { step: open?.step ?? null, hasResult: open === undefined || isUnmet() }
}

/** The path, after the locale, of the step where the person of a draft stopped; else of the list of all answers. */
export function whereToGoOn(draft: Draft): string {
	const { step } = whereStopped(draft)
	return step ? `/check/${step}` : '/check/answers'
}
