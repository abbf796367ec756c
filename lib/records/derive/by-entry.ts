import { candidateMembers } from '../candidate'
import type { Meeting, Members } from '../member'

const isByEntry: { readonly [W in Meeting]: boolean } = {
	ask: false,
	theirs: false,
	union: false,
	'ask-by-entry': true,
	'theirs-by-entry': true,
	notes: true,
	progress: true,
}

const namesIn = (members: Members) =>
	Object.entries(members).flatMap(([name, { meeting }]) => (isByEntry[meeting] ? [name] : []))

/** The members of records in the history that differ entry by entry: all others are remembered as a whole. */
export const membersByEntry: readonly string[] = namesIn(candidateMembers)
