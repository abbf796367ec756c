import type { Locale } from '@/lib/i18n/locales'
import { everyMember } from '@/lib/records/rights/usual-rights'
import type { PermissionByOpening } from '@/lib/team-rights/permission-at'
import type {
	askResetBody,
	languageBody,
	ownerBody,
	passwordBody,
	recoverBody,
	resetBody,
	resumeBody,
	signInBody,
	signOutBody,
} from './account-bodies'
import type { CompanyEntry } from './company'
import { definePublicRoute, defineRoute, type EmptyAnswer } from './define-route'
import type { Keeps } from './devices'
import type { OpeningAccess } from './members'
import type { NewPasswordReason } from './refusal-reasons'

export type MemberSelf = OpeningAccess &
	PermissionByOpening & {
		readonly id: string
		readonly name: string
		readonly email: string
	}

/** How far a visitor is signed in. */
export type TeamState =
	| {
			readonly database: 'ok' | 'away'
			readonly stage: 'no-owner' | 'signed-out' | 'second-factor'
			/** Whether the visitor was a member until an owner removed them. */
			readonly isRemoved?: true
			/** How visitors may sign in by their company, if they may. */
			readonly company?: CompanyEntry
			/** Whether the server sends mail. */
			readonly hasMail?: true
			/** Whether a passkey may be the second factor that is waited for. */
			readonly hasPasskey?: true
	  }
	| PausedState
	| SignedInState

/** Whose session is paused: until the password is given again, a second factor is set up, or a passkey is used. */
export type PausedState = {
	readonly database: 'ok'
	readonly stage: 'idle' | 'factor-demanded' | 'passkey-demanded'
	readonly email: string
	/** Whether the session goes on by a passkey, too. */
	readonly hasPasskey?: true
	/** How the session goes on, if it began by a company's account. */
	readonly company?: CompanyEntry
}

export type SignedInState = {
	readonly database: 'ok' | 'away'
	/** Whether the server's disk has no room for changes. */
	readonly isDiskFull?: true
	readonly stage: 'signed-in'
	readonly member: MemberSelf
	readonly workspace: { readonly id: string; readonly name: string }
	readonly device: {
		readonly id: string
		readonly slot: number
		/**
		 * The openings this device holds, chosen by the member when there are too many candidates to hold them all; null for
		 * all.
		 */
		readonly openings: readonly string[] | null
	}
	readonly hasSecondFactor: boolean
	readonly hasPasskey: boolean
	/** Whether members may sign in by their company, and whether this one has. */
	readonly company: 'off' | 'possible' | 'connected'
	/** The number of unused recovery codes. */
	readonly recoveryLeft: number
	readonly keeps: Keeps
	/** Whether the workspace demands a second factor of every member. */
	readonly isFactorDemanded: boolean
	/** Where the server sends mail: the language that the member is known to read; null if none is. */
	readonly mail?: { readonly locale: Locale | null }
	/** For owners: whether requests came through a proxy, as it seems, that the server is not set to trust. */
	readonly isProxyUnheeded: boolean
}

/** How far a visitor is signed in; a page asks this first. */
export const stateRoute = definePublicRoute<{ body: null; answer: TeamState; reason: never }>({
	method: 'GET',
	path: 'state',
})

/** Makes the first owner, by the operator's one-time code, and signs in. */
export const ownerRoute = definePublicRoute<{
	body: typeof ownerBody
	answer: EmptyAnswer
	reason:
		| 'code-wrong'
		| 'code-ended'
		| 'owner-exists'
		| 'name-missing'
		| 'email-invalid'
		| 'email-taken'
		| 'no-match'
		| 'company-demanded'
		| 'too-many-tries'
		| NewPasswordReason
}>({ method: 'POST', path: 'owner' })

export const signInRoute = definePublicRoute<{
	body: typeof signInBody
	answer: { readonly next: 'signed-in' | 'second-factor' }
	reason: 'no-match' | 'company-demanded' | 'email-invalid' | 'too-many-tries'
}>({ method: 'POST', path: 'sign-in' })

/** Lets an owner back in, by the one-time code of `npm run team:recover`. */
export const recoverRoute = definePublicRoute<{
	body: typeof recoverBody
	answer: EmptyAnswer
	reason: 'code-wrong' | 'code-ended' | 'no-match' | 'company-demanded' | 'too-many-tries' | NewPasswordReason
}>({ method: 'POST', path: 'recover' })

/**
 * Asks for the link to a new password by mail, in this language unless another is known. The answer is the same whether or not
 * the address has an account.
 */
export const askResetRoute = definePublicRoute<{
	body: typeof askResetBody
	answer: EmptyAnswer
	reason: 'email-invalid' | 'too-many-tries'
}>({ method: 'POST', path: 'reset/ask' })

/** Sets a new password by the link from a mail. The second factor stays, and is asked for next. */
export const resetRoute = definePublicRoute<{
	body: typeof resetBody
	answer: { readonly next: 'signed-in' | 'second-factor' }
	reason: 'reset-ended' | 'no-match' | 'company-demanded' | 'too-many-tries' | NewPasswordReason
}>({ method: 'POST', path: 'reset' })

/** The language in which the member reads the pages, for mails to them. */
export const languageRoute = defineRoute<{ body: typeof languageBody; answer: EmptyAnswer; reason: never }>({
	method: 'POST',
	path: 'language',
	right: everyMember,
	isAutomatic: true,
})

/** Goes on with a session that has rested too long. */
export const resumeRoute = defineRoute<{
	body: typeof resumeBody
	answer: EmptyAnswer
	reason: 'password-wrong'
}>({ method: 'POST', path: 'resume', right: everyMember, whilePaused: ['idle'] })

/** Signs out here; `there` is where the browser signs out at the company's provider as well, if it offers that. */
export const signOutRoute = defineRoute<{
	body: typeof signOutBody
	answer: { readonly there: string | null }
	reason: never
}>({
	method: 'POST',
	path: 'sign-out',
	right: everyMember,
	whilePaused: ['idle', 'factor', 'passkey'],
})

/** Changes the password, and signs out the member's other devices. */
export const passwordRoute = defineRoute<{
	body: typeof passwordBody
	answer: EmptyAnswer
	reason: 'password-wrong' | NewPasswordReason
}>({ method: 'POST', path: 'password', right: everyMember })
