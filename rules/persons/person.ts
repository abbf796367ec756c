import type { Case } from '../case'
import type { Facts } from '../facts-schema'
import { normalise } from '../normalise'
import { noParameters, type Parameters } from '../parameters'
import type { CriterionOutcome, Outcome, Result } from '../result'
import type { Ruleset } from '../ruleset'
import type { SourceRef } from '../sources'
import type { Reason } from './reason'

/** Criteria that are not met; all others are. */
export type NotMet = Readonly<Record<string, Exclude<CriterionOutcome, 'met'>>>

/** Who has read a person and agrees with the result, and on which day. */
export type Reader = { readonly name: string; readonly on: string }

/** Somebody from whom others of a table differ in one to three answers. */
export type Base = {
	readonly id: string
	/** Every fact that the rule set uses. */
	readonly facts: Partial<Facts>
	/** What is taken to be published, where the rule set rests on something that is to be published. */
	readonly parameters?: Parameters
	readonly notMet: NotMet
}

/** Somebody at an edge of a rule set, with the result as it is written, not worked out. */
export type Person = {
	/** Unique within its rule set. */
	readonly id: string
	readonly base: Base
	/** The criterion that the person is about. */
	readonly about: string
	/** The answers that are not the base person's. */
	readonly differs: Partial<Facts>
	/** What is taken to be published otherwise than for the base person. */
	readonly parameters?: Partial<Parameters>
	readonly outcome: Outcome
	readonly notMet: NotMet
	/** How many supporting criteria are met, of how many; written for base persons. */
	readonly strength?: Result['strength']
	readonly why: Reason
	/** The place that the person rests on, where that is not the criterion's first source. */
	readonly source?: SourceRef
	/** Null while nobody has. */
	readonly readBy: Reader | null
}

/** The persons of a rule set, in the order of its criteria. */
export type Persons = {
	/** The day as of which they are evaluated, YYYY-MM-DD. */
	readonly asOf: string
	readonly persons: readonly Person[]
}

/** A person's whole facts and parameters. */
export const caseOf = ({ base, differs, parameters }: Person): Case => ({
	facts: normalise({ ...base.facts, ...differs }),
	parameters: { ...noParameters, ...base.parameters, ...parameters },
})

/** The place in a source that a person rests on; null if the criterion has none. */
export const sourceOf = ({ criteria }: Ruleset, { about, source }: Person): SourceRef | null =>
	source ?? criteria.find(({ id }) => id === about)?.sources[0] ?? null
