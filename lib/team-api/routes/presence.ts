import type * as z from 'zod/mini'
import { everyMember } from '@/lib/records/rights/usual-rights'
import { defineRoute } from './define-route'
import type { presenceBody } from './presence-bodies'

/** The candidate that a page shows, and what the member is doing there. */
export type PresencePlace = NonNullable<z.input<typeof presenceBody>['place']>

/** A colleague who is viewing a candidate right now. */
export type PresentColleague = Pick<PresencePlace, 'candidate' | 'doing'> & {
	readonly member: string
	readonly name: string
}

/** Which candidate a page shows, sent every few seconds. Answers where colleagues are. */
export const presenceRoute = defineRoute<{
	body: typeof presenceBody
	answer: { readonly present: readonly PresentColleague[] }
	reason: never
}>({ method: 'POST', path: 'presence', right: everyMember, isAutomatic: true })
