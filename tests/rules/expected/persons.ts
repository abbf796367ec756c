import {
	type BasePerson,
	caseOf,
	type Person,
	type PersonTable,
	type UnmetCriteria,
} from '@/rules/persons/person'
import type { Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'
import { comesTo, differencesIn, type Expected } from './expected'

/** A person who comes out otherwise than written. */
export type ChangedPerson = {
	readonly person: Person
	readonly differences: readonly string[]
	readonly found: Expected
}

/** What is written of a person, criterion by criterion. */
export const writtenOf = (
	{ criteria }: Ruleset,
	person: Pick<Person, 'outcome' | 'notMet' | 'strength'>,
): Expected => ({
	outcome: person.outcome,
	criteria: Object.fromEntries(criteria.map(({ id }) => [id, person.notMet[id] ?? 'met'])),
	...(person.strength && { strength: person.strength }),
})

/** The criteria that are not met. */
export const notMetOf = ({ criteria }: Expected): UnmetCriteria =>
	Object.fromEntries(
		Object.entries(criteria).flatMap(([id, result]) => (result === 'met' ? [] : [[id, result]])),
	)

/** What is wrong with a base person: until it is mended, every person of the base comes out otherwise. */
function faultsOf(ruleset: Ruleset, base: BasePerson, asOf: string): readonly string[] {
	const { id, facts, notMet } = base
	const used = [...new Set(ruleset.criteria.flatMap(({ condition }) => factsIn(condition)))]
	const lacking = used.filter((fact) => !Object.hasOwn(facts, fact))
	if (lacking.length > 0) return [`${id} has to answer ${lacking.join(', ')}`]
	const found = comesTo(ruleset, caseOf({ base, differs: {} }), asOf)
	return differencesIn(writtenOf(ruleset, { outcome: 'eligible', notMet }), found).map(
		(one) => `${id}: ${one}`,
	)
}

/** The faults of the base persons of a rule set, and where there are none the persons who come out otherwise than written. */
export function changedPersons(
	ruleset: Ruleset,
	{ asOf, persons }: PersonTable,
): { readonly faults: readonly string[]; readonly changed: readonly ChangedPerson[] } {
	const bases = [...new Set(persons.map(({ base }) => base))]
	const faults = bases.flatMap((base) => faultsOf(ruleset, base, asOf))
	if (faults.length > 0) return { faults, changed: [] }
	const changed = persons.flatMap((person) => {
		const found = comesTo(ruleset, caseOf(person), asOf)
		const differences = differencesIn(writtenOf(ruleset, person), found)
		return differences.length > 0 ? [{ person, differences, found }] : []
	})
	return { faults, changed }
}
