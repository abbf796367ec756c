import { type FactId, facts as factList } from '@/rules/facts'

/**
 * The path to the question of a fact, from which a person returns to the result.
 * @param row the id of the condition's row to return to, if any: it is in the fragment, which reaches no server
 */
export const questionPath = (fact: FactId, row?: string): string =>
	`/check/${factList[fact].step}?from=result#field-${fact}${row ? `/${row}` : ''}`
