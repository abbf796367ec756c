import type { FactId } from '@/rules/facts'

/** Questions that are quicker to answer under one heading, with a row for each. */
export const questionGroups = {
	mainly: ['coreRnd', 'productionManagement', 'domesticSales'],
	takesPart: ['designWork', 'productionWork'],
} as const satisfies Record<string, readonly FactId[]>
export type QuestionGroup = keyof typeof questionGroups

const groups = Object.entries(questionGroups) as [QuestionGroup, readonly FactId[]][]

/** The group that a question belongs to. */
export const questionGroupOf = (fact: FactId): QuestionGroup | null =>
	groups.find(([, members]) => members.includes(fact))?.[0] ?? null

/** A question with all others under the same heading. */
export function groupWith(fact: FactId): readonly FactId[] {
	const group = questionGroupOf(fact)
	return group ? questionGroups[group] : [fact]
}
