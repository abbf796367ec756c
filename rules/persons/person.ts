import type { Case } from '../case'
import type { Facts } from '../facts-schema'
import { normalise } from '../normalise'
import { noParameters, type Parameters } from '../parameters'
import type { CriterionOutcome, Outcome, Result } from '../result'
import type { Ruleset } from '../ruleset'
import type { SourceRef } from '../sources'
import type { EdgeReason } from './edge-reason'

/** The criteria that are not met; all others are. */
export type UnmetCriteria = Readonly<Record<string, Exclude<CriterionOutcome, 'met'>>>

/** Who has read a person, on which day, and whether they agree with the result; if not, why. */
export type Reader = {
	readonly name: string
	readonly on: string
	readonly agrees: boolean
	readonly why?: string
}

/** A person from whom other persons of the table differ in one to three answers. */
export type BasePerson = {
	readonly id: string
	/** Every fact that the rule set uses. */
	readonly facts: Partial<Facts>
	/** What is assumed to be published, if the rule set depends on something that is yet to be published. */
	readonly parameters?: Parameters
	readonly notMet: UnmetCriteria
}

/** A person at an edge of a rule set, with the expected result, written by hand and not computed. */
export type Person = {
	/** Unique within its rule set. */
	readonly id: string
	readonly base: BasePerson
	/** The criterion that the person is about. */
	readonly about: string
	/** The answers that differ from the base person's. */
	readonly differs: Partial<Facts>
	/** The assumed parameters that differ from the base person's. */
	readonly parameters?: Partial<Parameters>
	readonly outcome: Outcome
	readonly notMet: UnmetCriteria
	/** How many supporting criteria are met, out of how many; given for base persons only. */
	readonly strength?: Result['strength']
	readonly why: EdgeReason
	/** The place in a source that the person rests on, if it is not the criterion's first source. */
	readonly source?: SourceRef
	/** Null until somebody has reviewed it. */
	readonly readBy: Reader | null
}

/** The persons of a rule set, in the order of its criteria. */
export type PersonTable = {
	/** The day as of which they are evaluated, YYYY-MM-DD. */
	readonly asOf: string
	readonly persons: readonly Person[]
}

/** A person's complete facts and parameters. */
export const caseOf = ({
	base,
	differs,
	parameters,
}: Pick<Person, 'base' | 'differs' | 'parameters'>): Case => ({
	facts: normalise({ ...base.facts, ...differs }),
	parameters: { ...noParameters, ...base.parameters, ...parameters },
})

/** The place in a source that a person rests on; null if the criterion has none. */
export const sourceOfPerson = ({ criteria }: Ruleset, { about, source }: Person): SourceRef | null =>
	source ?? criteria.find(({ id }) => id === about)?.sources[0] ?? null
