import { entriesIn } from '@/rules/keys'
import { candidateMembers } from '../candidate'
import type { CandidateMember, Meeting } from '../member'

const isByEntry: { readonly [W in Meeting]: boolean } = {
	ask: false,
	theirs: false,
	union: false,
	'ask-by-entry': true,
	'theirs-by-entry': true,
	notes: true,
	progress: true,
}

const namesWhere = (isOne: (member: CandidateMember) => boolean): readonly string[] =>
	entriesIn<string, CandidateMember>(candidateMembers).flatMap(([name, member]) =>
		isOne(member) ? [name] : [],
	)

/** The members that differ entry by entry: all others are remembered as a whole. */
export const membersByEntry = namesWhere(({ meeting }) => isByEntry[meeting])

/** The members that the history does not remember, since they say nothing about anybody. */
export const membersNotRemembered = namesWhere(({ history }) => history === 'not-remembered')
