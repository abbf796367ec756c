import { type Topic, topicsOf } from '@/lib/result/topics'
import type { CriterionResult } from '@/rules/result'
import { factsIn } from '@/rules/trace'
import type { CheckedRuleset, ResultContext } from '../checked/context'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** The criteria of a rule set under headings: required ones by topic, then informative ones, then supporting ones. */
export function sayTopics(props: Props) {
	const { checked, words, say } = props
	const of = (...wanted: readonly CriterionResult['kind'][]) =>
		checked.result.criteria.filter(({ kind }) => wanted.includes(kind))
	const { informative, supporting } = words.result.conditions
	return [
		...topicsOf(checked.ruleset, of('exempting', 'required')).map(({ step, criteria }) => ({
			name: say(words.steps[step].title),
			criteria,
		})),
		{ name: say(informative), criteria: of('informative') },
		{ name: say(supporting), criteria: of('supporting') },
	]
		.filter(({ criteria }) => criteria.length > 0)
		.map((topic) => ({ ...topic, count: sayCount(topic.criteria, props) }))
}

/** How many are met, or that none of them was asked about. */
function sayCount(criteria: Topic['criteria'], { checked, words, say, facts, unsure }: Props): string {
	const { conditions } = words.result
	const isAnswered = ({ id }: CriterionResult) => {
		const found = checked.ruleset.criteria.find((criterion) => criterion.id === id)
		return found && factsIn(found.condition).some((fact) => facts[fact] !== null || unsure?.has(fact))
	}
	if (!criteria.some(isAnswered)) return say(conditions.notAsked)
	const met = criteria.filter(({ result }) => result === 'met').length
	return say(conditions.count, { met, total: criteria.length })
}
