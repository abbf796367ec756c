import type { Facts } from '../facts-schema'
import type { Outcome, Result } from '../result'
import type { EdgeReason } from './edge-reason'
import type { BasePerson, Person, PersonTable, UnmetCriteria } from './person'

/** A person as a line of a table, given the criterion that the line is about. */
type Line = (about: string) => Person

/** Further fields of a line. If `notMet` is given, it names every criterion that is not met. */
type More = Partial<Pick<Person, 'parameters' | 'source' | 'notMet' | 'strength'>>

/**
 * Builds a line from the person's id, the answers that differ from the base person's, and the reason for including
 * it.
 */
type Write = (id: string, differs: Partial<Facts>, why: EdgeReason, more?: More) => Line

/** A kind of line: what comes of the person, and how the line's criterion stands unless the line says otherwise. */
type LineKind = { readonly outcome: Outcome; readonly own: 'unmet' | 'unknown' | null }

/** Every kind of line, by the name of the function that writes it. */
export const lineKinds = {
	/** Eligible; the line's criterion is met. */
	met: { outcome: 'eligible', own: null },
	/** Ineligible, because the line's criterion is unmet. */
	unmet: { outcome: 'ineligible', own: 'unmet' },
	/** Undetermined, because the line's criterion is unknown. */
	unknown: { outcome: 'undetermined', own: 'unknown' },
	/** Not concerned, because the line's exempting criterion is unmet. */
	exempt: { outcome: 'not-needed', own: 'unmet' },
	/** Eligible although the line's criterion is unmet, because that criterion never decides. */
	weaker: { outcome: 'eligible', own: 'unmet' },
} as const satisfies Readonly<Record<string, LineKind>>

/** The criteria that are not met in a line of a kind, unless the line says otherwise. */
export const notMetIn = ({ own }: LineKind, base: BasePerson, about: string): UnmetCriteria =>
	own ? { ...base.notMet, [about]: own } : base.notMet

const write =
	(base: BasePerson, kind: LineKind): Write =>
	(id, differs, why, more) =>
	(about) => ({
		id,
		base,
		about,
		differs,
		outcome: kind.outcome,
		notMet: notMetIn(kind, base, about),
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
	more: Partial<Pick<BasePerson, 'parameters' | 'notMet'>> = {},
) {
	const base: BasePerson = { id, facts, notMet: {}, ...more }
	return {
		facts,
		/** The base person, who is eligible. */
		itself: (why: EdgeReason, strength: Result['strength']): Line =>
			write(base, lineKinds.met)(id, {}, why, { strength }),
		met: write(base, lineKinds.met),
		unmet: write(base, lineKinds.unmet),
		unknown: write(base, lineKinds.unknown),
		exempt: write(base, lineKinds.exempt),
		weaker: write(base, lineKinds.weaker),
	}
}

/** All persons of a table that has lines for each criterion. */
export const personsIn = <C extends string>(
	asOf: string,
	table: Readonly<Record<C, readonly Line[]>>,
): PersonTable => ({
	asOf,
	persons: Object.entries<readonly Line[]>(table).flatMap(([about, lines]) =>
		lines.map((line) => line(about)),
	),
})
