import { owners } from '@/lib/records/rights/usual-rights'
import { definePublicRoute, defineRoute, type EmptyAnswer } from './define-route'
import type { inviteBody, joinBody, lookAtInvitationBody, withdrawInvitationBody } from './invitation-bodies'
import type { NewPasswordReason } from './refusal-reasons'

/**
 * Invites somebody. With `mail`, the link is also sent to them, in this language, unless the owner had to give the password for
 * it: such a link opens more than a mailbox should.
 */
export const inviteRoute = defineRoute<{
	body: typeof inviteBody
	answer: { readonly id: string; readonly token: string; readonly isMailed: boolean }
	reason: 'password-wrong' | 'password-needed' | 'email-invalid' | 'too-many'
}>({ method: 'POST', path: 'invitations', right: owners })

export const withdrawInvitationRoute = defineRoute<{
	body: typeof withdrawInvitationBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'invitations/withdraw', right: owners })

/** What an invitation's token reveals about it. */
export const lookAtInvitationRoute = definePublicRoute<{
	body: typeof lookAtInvitationBody
	/** `by`: the name of the member who sent the invitation. */
	answer: { readonly email: string; readonly workspace: string; readonly by: string }
	reason: 'invitation-ended'
}>({ method: 'POST', path: 'invitations/look' })

/** Joins the team, and signs in. */
export const joinRoute = definePublicRoute<{
	body: typeof joinBody
	answer: EmptyAnswer
	reason:
		| 'invitation-ended'
		| 'name-missing'
		| 'email-taken'
		| 'last-owner'
		| 'no-match'
		| 'company-demanded'
		| NewPasswordReason
}>({ method: 'POST', path: 'invitations/join' })
