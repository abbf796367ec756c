import { type FactId, facts as factList } from '@/rules/facts'

/** The path to the question of a fact, from which a person returns to the result. */
export const questionPath = (fact: FactId): string =>
	`/check/${factList[fact].step}?from=result#field-${fact}`
