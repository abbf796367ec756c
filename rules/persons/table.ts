import type { Facts } from '../facts-schema'
import type { Outcome, Result } from '../result'
import type { Base, Person, Persons } from './person'
import type { Reason } from './reason'

/** A person as a line of a table, which says what criterion the line is about. */
type Line = (about: string) => Person

/** What else a line may say. `notMet` then names every criterion that is not met. */
type More = Partial<Pick<Person, 'parameters' | 'source' | 'notMet' | 'strength' | 'readBy'>>

/** The person's id, the answers that differ from the base person's, and why they are in the table. */
type Write = (id: string, differs: Partial<Facts>, why: Reason, more?: More) => Line

const write =
	(base: Base, outcome: Outcome, own: 'unmet' | 'unknown' | null): Write =>
	(id, differs, why, more) =>
	(about) => ({
		id,
		base,
		about,
		differs,
		outcome,
		notMet: own ? { ...base.notMet, [about]: own } : base.notMet,
		why,
		readBy: null,
		...more,
	})

/**
 * A base person, and how to write the lines of persons who differ from it. But for what a line says itself, a criterion that
 * the base person does not meet is not met by them either.
 */
export function basedOn(
	id: string,
	facts: Partial<Facts>,
	more: Partial<Pick<Base, 'parameters' | 'notMet'>> = {},
) {
	const base: Base = { id, facts, notMet: {}, ...more }
	return {
		facts,
		/** The base person, who is eligible. */
		itself: (why: Reason, strength: Result['strength']): Line =>
			write(base, 'eligible', null)(id, {}, why, { strength }),
		/** Eligible; the line's criterion is met. */
		met: write(base, 'eligible', null),
		/** Ineligible, for the line's criterion is unmet. */
		unmet: write(base, 'ineligible', 'unmet'),
		/** Undetermined, for the line's criterion is unknown. */
		unknown: write(base, 'undetermined', 'unknown'),
		/** Eligible although the line's criterion is unmet, for it never decides. */
		weaker: write(base, 'eligible', 'unmet'),
	}
}

/** All persons of a table with lines for each criterion. */
export const personsIn = <C extends string>(
	asOf: string,
	table: Readonly<Record<C, readonly Line[]>>,
): Persons => ({
	asOf,
	persons: Object.entries<readonly Line[]>(table).flatMap(([about, lines]) =>
		lines.map((line) => line(about)),
	),
})
