import type { PersonTable } from '@/rules/persons/person'
import type { Ruleset } from '@/rules/ruleset'
import { type ChangedLine, changedLines, readExamples, withLines } from './examples'
import { isReasonTrue } from './is-reason-true'
import type { Sources } from './lines-of-persons'
import { type ChangedPerson, changedPersons } from './persons'
import { rewritePersons } from './rewrite-persons'

/** What would change for a rule set in the worked examples and the persons, as it now stands. */
export type Proposal = {
	readonly lines: readonly ChangedLine[]
	readonly changed: readonly ChangedPerson[]
	/** What has to be written by hand: of base persons, of lines that are not written one by one, and reasons. */
	readonly byHand: readonly string[]
	readonly examples: string
	readonly sources: Sources
}

/** Proposes the lines of the worked examples and of the persons that come out otherwise than written. */
export function propose(
	ruleset: Ruleset,
	persons: PersonTable,
	written: { readonly examples: string; readonly sources: Sources },
): Proposal {
	const lines = changedLines(ruleset, readExamples(written.examples))
	const { faults, changed } = changedPersons(ruleset, persons)
	const { sources, byHand } = rewritePersons(written.sources, changed)
	return {
		lines,
		changed: changed.filter((one) => !byHand.includes(one)),
		byHand: [
			...faults,
			...byHand.map(({ person, differences }) => `${person.id}: ${differences.join('; ')}`),
			...changed
				.filter(({ person, found }) => !isReasonTrue(person, found))
				.map(({ person }) => `${person.id}: another reason than ${person.why.kind}`),
		],
		examples: withLines(written.examples, lines),
		sources,
	}
}
