import type { Check } from './shapes/shape-checks'

/**
 * How two versions of a member meet that two devices have made of one. `ask`: where both have changed it, a person chooses.
 * `theirs`: the others' version stays. `union`: a list has what either has added, without what either has removed. `…-by-entry`:
 * each entry by itself. `notes`: a note that both have rewritten is kept in both versions. `progress`: by opening and entry,
 * tags as a union.
 */
export type Meeting = 'ask' | 'theirs' | 'union' | 'ask-by-entry' | 'theirs-by-entry' | 'notes' | 'progress'

/** All that is to be said of one member of a record: what is left out does not compile. */
export type Member = {
	/** Checks a stored, saved or sent value, and is the member's type; one that may be absent is optional. */
	readonly shape: Check
	readonly meeting: Meeting
}

/** The members of a record, in the order of its JSON. */
export type Members = Readonly<Record<string, Member>>
