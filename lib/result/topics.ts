import { facts, type Step, steps } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'

/** The topic that a criterion belongs to: the step in which most of its facts are asked. */
export function criterionTopicOf(ruleset: Ruleset, criterion: string): Step {
	const condition = ruleset.criteria.find(({ id }) => id === criterion)?.condition
	const asked = condition ? factsIn(condition).map((fact) => facts[fact].step) : []
	const count = (step: Step) => asked.filter((other) => other === step).length
	return steps.reduce<Step>((best, step) => (count(step) > count(best) ? step : best), asked[0] ?? 'you')
}

export type Topic = { readonly step: Step; readonly criteria: readonly CriterionResult[] }

/** The criteria of a result by topic, in the order of the questionnaire. */
export const topicsOf = (ruleset: Ruleset, criteria: readonly CriterionResult[]): Topic[] =>
	steps
		.map((step) => ({ step, criteria: criteria.filter(({ id }) => criterionTopicOf(ruleset, id) === step) }))
		.filter((topic) => topic.criteria.length > 0)
