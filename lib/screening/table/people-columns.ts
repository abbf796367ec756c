import { type Columns, sameForAll } from '@/rules/columns/column'
import { gatherColumns } from '@/rules/columns/gather-columns'
import type { Candidate, Role } from '../model/records'
import { employerFacts } from '../role/role-facts'

/** Candidates, and their answers by column. */
export type People = { readonly candidates: readonly Candidate[]; readonly columns: Columns }

export const peopleOf = (candidates: readonly Candidate[]): People => ({
	candidates,
	columns: gatherColumns(candidates.map(({ facts }) => facts)),
})

/** The facts that apply to candidates in a role, by column: the same as `factsFor` gives for each of them. */
export function columnsFor(role: Pick<Role, 'facts'>, { count, facts }: Columns): Columns {
	const answered = employerFacts.flatMap((fact) => {
		const answer = role.facts[fact] ?? null
		return answer === null ? [] : [[fact, sameForAll(answer)] as const]
	})
	return { count, facts: { ...facts, ...Object.fromEntries(answered) } }
}
