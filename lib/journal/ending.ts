import { createHash } from 'node:crypto'

/**
 * What a restored backup must not bring back: a member who was removed, a candidate who was deleted, a candidate's answers
 * whose consent was withdrawn, a link to a candidate's own page. The last two of the list take an ending back: a candidate
 * who was brought back under the same key, a consent that was given again.
 */
export const endingKinds = [
	'member',
	'candidate',
	'consent',
	'link',
	'candidate-back',
	'consent-back',
] as const

export type EndingKind = (typeof endingKinds)[number]

/** A line of the journal: what ended and when; whose it was, and in which workspace, is in the hash alone. */
export type JournalLine = { readonly at: string; readonly kind: EndingKind; readonly hash: string }

/** The hash of something in a workspace, by its id. Ids are random, so that nobody finds them by trying. */
export const endingHash = (workspace: string, id: string): string =>
	createHash('sha256').update(`${workspace}\n${id}`).digest('hex')
