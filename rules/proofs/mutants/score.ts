import type { Case } from '@/rules/case'
import { caseOf, type PersonTable } from '@/rules/persons/person'
import type { Ruleset } from '@/rules/ruleset'
import { basePerson } from '../base-person'
import { compileDiffering } from './caught'
import { compileMatters } from './matters'
import { type Mutant, mutantsOf } from './mutants'

/** A mutant that matters, with somebody for whom it makes a difference. */
export type MatteringMutant = { readonly mutant: Mutant; readonly witness: Case }

/** How well a table of persons detects changes of a rule set. */
export type Score = {
	readonly mattering: readonly MatteringMutant[]
	/** Mutants that are proved to be indistinguishable from the rule set for all persons. */
	readonly equivalent: readonly Mutant[]
	/** Mutants that matter but contradict no expected result in the table. */
	readonly survivors: readonly MatteringMutant[]
}

/** Checks every single change of a rule set's data against a table of persons. Takes up to two seconds. */
export function scoreMutants(ruleset: Ruleset, { persons }: PersonTable): Score {
	const differing = compileDiffering(persons.map((person) => ({ ...person, given: caseOf(person) })))
	const witnessOf = compileMatters(ruleset, basePerson)
	const proved = mutantsOf(ruleset).map((mutant) => ({ mutant, witness: witnessOf(mutant) }))
	const mattering = proved.flatMap(({ mutant, witness }) => (witness ? [{ mutant, witness }] : []))
	return {
		mattering,
		equivalent: proved.flatMap(({ mutant, witness }) => (witness ? [] : [mutant])),
		survivors: mattering.filter(({ mutant }) => differing(mutant.ruleset).length === 0),
	}
}
