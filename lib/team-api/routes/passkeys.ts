import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { everyMember } from '@/lib/records/rights/usual-rights'
import { definePublicRoute, defineRoute, type EmptyAnswer } from './define-route'
import type {
	addPasskeyBody,
	askPasskeyBody,
	askResumeBody,
	beginPasskeyBody,
	passkeyBody,
	removePasskeyBody,
	renamePasskeyBody,
} from './passkey-bodies'

/** What the browser asks a device: to make a passkey, or for one. */
type NewQuestion = { readonly options: PublicKeyCredentialCreationOptionsJSON }
type Question = { readonly options: PublicKeyCredentialRequestOptionsJSON }

export type OwnPasskey = {
	readonly id: string
	readonly name: string
	readonly since: string
	/** Null until it is used for the first time. */
	readonly lastUsed: string | null
}

/** The member's own passkeys, oldest first. */
export const passkeysRoute = defineRoute<{
	body: null
	answer: { readonly passkeys: readonly OwnPasskey[] }
	reason: never
}>({ method: 'GET', path: 'passkeys', right: everyMember })

/** Asks the member's device for a new passkey. */
export const beginPasskeyRoute = defineRoute<{
	body: typeof beginPasskeyBody
	answer: NewQuestion
	reason: 'password-wrong' | 'password-needed' | 'too-many'
}>({ method: 'POST', path: 'passkeys/begin', right: everyMember, whilePaused: ['factor'] })

/** Adds the passkey that the device has made. */
export const addPasskeyRoute = defineRoute<{
	body: typeof addPasskeyBody
	answer: EmptyAnswer
	reason: 'passkey-wrong' | 'passkey-ended' | 'too-many' | 'name-missing'
}>({ method: 'POST', path: 'passkeys/add', right: everyMember, whilePaused: ['factor'] })

export const renamePasskeyRoute = defineRoute<{
	body: typeof renamePasskeyBody
	answer: EmptyAnswer
	reason: 'name-missing'
}>({ method: 'POST', path: 'passkeys/rename', right: everyMember })

/** Removes a passkey, and signs out the devices that signed in by it. */
export const removePasskeyRoute = defineRoute<{
	body: typeof removePasskeyBody
	answer: EmptyAnswer
	reason: 'password-wrong' | 'password-needed' | 'second-factor-demanded'
}>({ method: 'POST', path: 'passkeys/remove', right: everyMember })

/** Asks a device for a passkey to sign in by; `isSecond`: after the password, for one of that account. */
export const askPasskeyRoute = definePublicRoute<{
	body: typeof askPasskeyBody
	answer: Question
	reason: 'signed-out'
}>({ method: 'POST', path: 'sign-in/passkey/begin' })

/** Signs in by a passkey, which counts as password and second factor. */
export const passkeyRoute = definePublicRoute<{
	body: typeof passkeyBody
	answer: EmptyAnswer
	reason: 'passkey-wrong' | 'passkey-ended' | 'no-match' | 'company-demanded' | 'too-many-tries'
}>({ method: 'POST', path: 'sign-in/passkey' })

/** Asks a device for a passkey of the member whose session is paused. */
export const askResumeRoute = defineRoute<{ body: typeof askResumeBody; answer: Question; reason: never }>({
	method: 'POST',
	path: 'resume/passkey/begin',
	right: everyMember,
	whilePaused: ['idle', 'passkey'],
})

/** Goes on with a paused session by a passkey. */
export const resumePasskeyRoute = defineRoute<{
	body: typeof passkeyBody
	answer: EmptyAnswer
	reason: 'passkey-wrong' | 'passkey-ended'
}>({ method: 'POST', path: 'resume/passkey', right: everyMember, whilePaused: ['idle', 'passkey'] })
