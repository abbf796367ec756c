import { type Column, notKnown, sameForAll } from '@/rules/columns/column'
import { gatherColumns } from '@/rules/columns/gather-columns'
import type { Candidate } from '../model/records'
import { employerFacts, type OwnAnswers, type RoleAnswers, spokenAnswers } from '../role/role-facts'
import type { PeopleColumns } from '../shown/show-columns'

/** Candidates, and their answers by column. */
export type People = { readonly candidates: readonly Candidate[]; readonly columns: PeopleColumns }

/** People's own answers by column. */
export const peopleColumns = (people: readonly OwnAnswers[]): PeopleColumns => ({
	...gatherColumns(people.map(spokenAnswers)),
	withheld: people.some(({ withheld }) => withheld)
		? Uint8Array.from(people, ({ withheld }) => (withheld ? 1 : 0))
		: null,
})

export const peopleOf = (candidates: readonly Candidate[]): People => ({
	candidates,
	columns: peopleColumns(candidates),
})

/** A column in which a row without an answer has no special way; one that is not sure (another code) stays so. */
const withNoWay = ({ values, codes }: Column): Column => ({
	values: values.map((value, code) => (code === 0 && value === null ? [] : value)),
	codes,
})

/** The facts that apply to candidates in a role, by column: the same as `factsFor` gives for each of them. */
export function columnsFor(role: RoleAnswers, { facts, ...own }: PeopleColumns): PeopleColumns {
	const answered = employerFacts.flatMap((fact) => {
		const answer = role.facts[fact] ?? null
		return answer === null ? [] : [[fact, sameForAll(answer)] as const]
	})
	const assumed = role.noSpecialRoutes && { specialRoutes: withNoWay(facts.specialRoutes ?? notKnown) }
	return { ...own, facts: { ...facts, ...Object.fromEntries(answered), ...assumed } }
}
