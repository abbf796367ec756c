import { type FactId, facts as factList } from '@/rules/facts'
import { type QuestionGroup, questionGroupOf } from './question-groups'

type Part = FactId | { readonly group: QuestionGroup; readonly members: readonly FactId[] }

/** A question of a group that is alone on a screen is shown like any other. */
export function partsOf(facts: readonly FactId[], possible: readonly FactId[]): readonly Part[] {
	return facts.flatMap((fact, index): readonly Part[] => {
		const group = questionGroupOf(fact)
		const isOfGroup = (other: FactId) => questionGroupOf(other) === group
		if (!group || possible.filter(isOfGroup).length < 2) return [fact]
		const members = facts.filter(isOfGroup)
		return facts.indexOf(members[0] ?? fact) === index ? [{ group, members }] : []
	})
}

/** Which questions are in the employer's block: if there are several, those that somebody else knows best. */
export function arrange(facts: readonly FactId[], possible: readonly FactId[]) {
	const isEmployers = (fact: FactId) => factList[fact].who === 'E'
	const block = possible.filter(isEmployers).length > 1 ? facts.filter(isEmployers) : []
	return { block, others: facts.filter((fact) => !block.includes(fact)) }
}

/** Questions in the order in which a screen shows them. */
export function inDisplayOrder(facts: readonly FactId[], possible: readonly FactId[]): readonly FactId[] {
	const { block, others } = arrange(facts, possible)
	return [others, block].flatMap((part) =>
		partsOf(part, possible).flatMap((one) => (typeof one === 'string' ? one : one.members)),
	)
}
