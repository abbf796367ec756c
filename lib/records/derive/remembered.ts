import { candidateMembers } from '../candidate'
import type { Meeting, Member, Members } from '../member'

const isByEntry: { readonly [W in Meeting]: boolean } = {
	ask: false,
	theirs: false,
	union: false,
	'ask-by-entry': true,
	'theirs-by-entry': true,
	notes: true,
	progress: true,
}

const namesWhere = (members: Members, isOne: (member: Member) => boolean): readonly string[] =>
	Object.entries(members).flatMap(([name, member]) => (isOne(member) ? [name] : []))

/** The members that differ entry by entry: all others are remembered as a whole. */
export const membersByEntry = namesWhere(candidateMembers, ({ meeting }) => isByEntry[meeting])

/** The members that the history does not remember, since they say nothing about anybody. */
export const membersNotRemembered = namesWhere(
	candidateMembers,
	({ history }) => history === 'not-remembered',
)
