import type { Facts } from '../facts-schema'
import type { Outcome, Result } from '../result'
import type { Base, Person, Persons } from './person'
import type { Reason } from './reason'

/** A person as a line of a table, given the criterion that the line is about. */
type Line = (about: string) => Person

/** Further fields of a line. If `notMet` is given, it names every criterion that is not met. */
type More = Partial<Pick<Person, 'parameters' | 'source' | 'notMet' | 'strength' | 'readBy'>>

/**
 * Builds a line from the person's id, the answers that differ from the base person's, and the reason for including
 * it.
 */
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
 * A base person, and functions that write the lines of persons who differ from it. Unless a line says otherwise, a
 * criterion that the base person does not meet is not met in the line either.
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
		/** Ineligible, because the line's criterion is unmet. */
		unmet: write(base, 'ineligible', 'unmet'),
		/** Undetermined, because the line's criterion is unknown. */
		unknown: write(base, 'undetermined', 'unknown'),
		/** Not concerned, because the line's exempting criterion is unmet. */
		exempt: write(base, 'not-needed', 'unmet'),
		/** Eligible although the line's criterion is unmet, because that criterion never decides. */
		weaker: write(base, 'eligible', 'unmet'),
	}
}

/** All persons of a table that has lines for each criterion. */
export const personsIn = <C extends string>(
	asOf: string,
	table: Readonly<Record<C, readonly Line[]>>,
): Persons => ({
	asOf,
	persons: Object.entries<readonly Line[]>(table).flatMap(([about, lines]) =>
		lines.map((line) => line(about)),
	),
})
