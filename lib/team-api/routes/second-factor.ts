import { everyMember, owners } from '@/lib/records/rights/usual-rights'
import { definePublicRoute, defineRoute, type EmptyAnswer } from './define-route'
import type {
	confirmFactorBody,
	demandFactorBody,
	factorOffBody,
	passFactorBody,
	renewCodesBody,
	startFactorBody,
} from './second-factor-bodies'

/** Completes a sign-in that waits for its second factor. */
export const passFactorRoute = definePublicRoute<{
	body: typeof passFactorBody
	answer: EmptyAnswer
	reason: 'code-wrong' | 'code-used' | 'no-match' | 'company-demanded' | 'too-many-tries'
}>({ method: 'POST', path: 'second-factor' })

/** Starts setting up a second factor: the URI to scan, and the same key to type. */
export const startFactorRoute = defineRoute<{
	body: typeof startFactorBody
	answer: { readonly uri: string; readonly key: string }
	reason: 'password-wrong' | 'second-factor-on' | 'second-factor-off'
}>({ method: 'POST', path: 'second-factor/start', right: everyMember, whilePaused: ['factor'] })

/** Turns the second factor on, by a code of the app. */
export const confirmFactorRoute = defineRoute<{
	body: typeof confirmFactorBody
	answer: { readonly recoveryCodes: readonly string[] }
	reason: 'code-wrong' | 'code-used' | 'second-factor-on' | 'second-factor-off'
}>({ method: 'POST', path: 'second-factor/confirm', right: everyMember, whilePaused: ['factor'] })

/** Makes new recovery codes; earlier ones become invalid. */
export const renewCodesRoute = defineRoute<{
	body: typeof renewCodesBody
	answer: { readonly recoveryCodes: readonly string[] }
	reason: 'password-wrong' | 'second-factor-on' | 'second-factor-off'
}>({ method: 'POST', path: 'second-factor/codes', right: everyMember })

export const factorOffRoute = defineRoute<{
	body: typeof factorOffBody
	answer: EmptyAnswer
	reason: 'password-wrong' | 'second-factor-off' | 'second-factor-demanded'
}>({ method: 'POST', path: 'second-factor/off', right: everyMember })

/** Whether every member needs a second factor. */
export const demandFactorRoute = defineRoute<{
	body: typeof demandFactorBody
	answer: EmptyAnswer
	reason: 'password-wrong' | 'second-factor-off'
}>({ method: 'POST', path: 'second-factor/demand', right: owners })
