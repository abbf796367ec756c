import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { owners } from '@/lib/records/rights/usual-rights'
import type { WebhookValue } from '@/lib/records/rights/webhook-values'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { OpeningAccess } from './members'
import type { endProgramBody, makeProgramBody, setWebhookBody, webhookBody } from './program-bodies'

/** Why a message was not taken. */
export const webhookFaults = [
	'not-https',
	'private-address',
	'unknown-host',
	'no-connection',
	'no-answer-in-time',
	'too-large',
	'redirected',
	'refused',
	'gone',
	'unreadable-secret',
] as const
export type WebhookFault = (typeof webhookFaults)[number]

/** Where a program is told of changes, and how that goes. */
export type Webhook = {
	readonly url: string
	/** What messages say besides ids. */
	readonly values: readonly WebhookValue[]
	/** Whether messages are no longer tried. */
	readonly isStopped: boolean
	/** Why the last one was not taken; null if it was, or none was sent. */
	readonly fault: WebhookFault | null
	readonly tried: string | null
	/** When it is tried again; null if nothing waits. */
	readonly next: string | null
}

/** A program that has a token. */
export type TeamProgram = Pick<OpeningAccess, 'openings'> & {
	readonly id: string
	readonly name: string
	readonly scopes: readonly ProgramScope[]
	/** The name of the owner who made it. */
	readonly by: string
	readonly since: string
	readonly ends: string
	/** By the hour; null if it has never asked for anything. */
	readonly lastSeen: string | null
	readonly webhook: Webhook | null
}

/** The programs that have a token. */
export const programsRoute = defineRoute<{
	body: null
	answer: {
		readonly programs: readonly TeamProgram[]
		readonly openings: readonly { readonly id: string; readonly name: string }[]
	}
	reason: never
}>({ method: 'GET', path: 'programs', right: owners })

/** Makes a program; its token is in this answer alone. */
export const makeProgramRoute = defineRoute<{
	body: typeof makeProgramBody
	answer: { readonly id: string; readonly token: string }
	reason: 'password-wrong' | 'name-missing' | 'name-taken' | 'too-many'
}>({ method: 'POST', path: 'programs', right: owners })

export const endProgramRoute = defineRoute<{
	body: typeof endProgramBody
	answer: EmptyAnswer
	reason: never
}>({
	method: 'POST',
	path: 'programs/end',
	right: owners,
})

/** Sets where a program is told of changes; the secret of its signatures is in this answer alone. */
export const setWebhookRoute = defineRoute<{
	body: typeof setWebhookBody
	answer: { readonly secret: string }
	reason: 'address-invalid'
}>({ method: 'POST', path: 'programs/webhook', right: owners })

export const endWebhookRoute = defineRoute<{ body: typeof webhookBody; answer: EmptyAnswer; reason: never }>({
	method: 'POST',
	path: 'programs/webhook/end',
	right: owners,
})

/** Tries again at once, also after it has stopped. */
export const retryWebhookRoute = defineRoute<{
	body: typeof webhookBody
	answer: EmptyAnswer
	reason: never
}>({
	method: 'POST',
	path: 'programs/webhook/retry',
	right: owners,
})
