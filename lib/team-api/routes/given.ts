import { recruiters } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { giveBody } from './given-bodies'

/** Somebody who interviews for an opening. */
export type Interviewer = {
	readonly member: string
	readonly name: string
	/** The keys of those people among the named ones who are given to them. */
	readonly given: readonly string[]
}

/**
 * With `?opening=id&candidate=key` (the latter up to `maxGivenAsked` times): who interviews for the opening, and which of these people they
 * see.
 */
export const givenRoute = defineRoute<{
	body: null
	answer: { readonly interviewers: readonly Interviewer[] }
	reason: never
}>({ method: 'GET', path: 'given', right: recruiters })

/** Gives people of an opening to an interviewer, or takes them back. */
export const giveRoute = defineRoute<{ body: typeof giveBody; answer: EmptyAnswer; reason: 'too-many' }>({
	method: 'POST',
	path: 'given',
	right: recruiters,
})
