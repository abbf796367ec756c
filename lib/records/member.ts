import type { Check } from './shapes/shape-checks'

/** All that is to be said of one member of a record: what is left out does not compile. */
export type Member = {
	/** Checks a stored, saved or sent value, and is the member's type; one that may be absent is optional. */
	readonly shape: Check
}

/** The members of a record, in the order of its JSON. */
export type Members = Readonly<Record<string, Member>>
