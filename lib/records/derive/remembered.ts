import { candidateMembers } from '../candidate'
import type { ConflictPolicy, MergedMembers } from '../member'
import { openingMembers } from '../opening'
import { namesWith } from './names-with'

const isByEntry: { readonly [W in ConflictPolicy]: boolean } = {
	ask: false,
	theirs: false,
	union: false,
	'ask-by-entry': true,
	'theirs-by-entry': true,
	notes: true,
	progress: true,
}

const byEntryIn = (members: MergedMembers) =>
	Object.entries(members).flatMap(([name, { meeting }]) => (isByEntry[meeting] ? [name] : []))

/** The members of candidates and openings that differ entry by entry: all others are remembered as a whole. */
export const membersByEntry: readonly string[] = [
	...new Set([candidateMembers, openingMembers].flatMap(byEntryIn)),
]

/** The members that the history does not remember, since they say nothing about anybody. */
export const membersNotRemembered: readonly string[] = namesWith(
	candidateMembers,
	'history',
	'not-remembered',
)
