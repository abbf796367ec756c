import { everyMember, makers, recruiters, recruitersOfAll } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { MyRequest, RequestKind } from './my-record'
import type { answerRequestBody, makeLinkBody, noteReadsBody, withdrawLinkBody } from './request-bodies'

/** A request as the team sees it; a deletion leaves no candidate to show. */
export type TeamRequest = MyRequest & {
	readonly kind: Exclude<RequestKind, 'deletion'>
	readonly candidate: string
	readonly name: string
	/** An opening in which the member sees the candidate; null if there is none. */
	readonly opening: string | null
	/** Days until it is due; negative once it is overdue. */
	readonly daysLeft: number
}

/** With `?candidate=key`: the valid link, null if there is none; and whether the member may make or withdraw one. */
export const linkRoute = defineRoute<{
	body: null
	answer: {
		readonly link: { readonly at: string; readonly by: string } | null
		readonly mayMake: boolean
	}
	reason: never
}>({ method: 'GET', path: 'my-record/links', right: recruiters })

/**
 * Makes a new link for a candidate; the earlier one becomes invalid. The link is `/{locale}/my-record#<token>`: its page shows
 * everything about them, and can delete it.
 */
export const makeLinkRoute = defineRoute<{
	body: typeof makeLinkBody
	answer: { readonly token: string }
	reason: never
}>({ method: 'POST', path: 'my-record/links', right: recruitersOfAll })

export const withdrawLinkRoute = defineRoute<{
	body: typeof withdrawLinkBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'my-record/links/withdraw', right: recruitersOfAll })

/** The requests of candidates whom the member sees: open ones by due date, then the most recent ones that are done. */
export const requestsRoute = defineRoute<{
	body: null
	answer: { readonly requests: readonly TeamRequest[] }
	reason: never
}>({ method: 'GET', path: 'my-record/requests', right: makers, isAutomatic: true })

export const answerRequestRoute = defineRoute<{
	body: typeof answerRequestBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'my-record/requests/answer', right: recruiters })

/** Records which candidates' records a member has opened. */
export const noteReadsRoute = defineRoute<{ body: typeof noteReadsBody; answer: EmptyAnswer; reason: never }>(
	{
		method: 'POST',
		path: 'read',
		right: everyMember,
	},
)
