import {
	generateAuthenticationOptions,
	type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { passkeyMinutes } from '@/lib/limits/account-limits'
import type { Visitor } from '../cookies'
import { credentialsOf, passkeysOf } from '../membership/own-passkeys'
import type { AccountRefusal } from '../refusal'
import { pendingAccount } from '../second-factor/pass-second-factor'
import type { TeamSession } from '../session'
import type { Cookies } from '../sign-in'
import { type ChallengeTask, keepChallenge } from './challenge'
import type { PasskeySite } from './check-passkey'

/** What the browser asks a device, and the cookie that keeps the question. */
export type PasskeyQuestion = Cookies & { readonly options: PublicKeyCredentialRequestOptionsJSON }

async function ask(visitor: Visitor, { name }: PasskeySite, task: ChallengeTask): Promise<PasskeyQuestion> {
	const allowed = 'account' in task ? { allowCredentials: credentialsOf(await passkeysOf(task.account)) } : {}
	const options = await generateAuthenticationOptions({
		rpID: name,
		userVerification: 'required',
		timeout: passkeyMinutes * 60_000,
		...allowed,
	})
	return { options, cookies: [await keepChallenge(visitor, task, options.challenge)] }
}

/** Asks whoever visits for a passkey; `isSecond`: for one of the account whose password was given just now. */
export async function askToSignIn(
	visitor: Visitor,
	site: PasskeySite,
	isSecond: boolean,
): Promise<PasskeyQuestion | AccountRefusal<'signed-out'>> {
	if (!isSecond) return ask(visitor, site, { kind: 'sign-in' })
	const account = await pendingAccount(visitor)
	return account ? ask(visitor, site, { kind: 'second-factor', account }) : { refused: 'signed-out' }
}

/** Asks the member of a paused session for one of their passkeys. */
export const askToResume = (
	visitor: Visitor,
	site: PasskeySite,
	{ id: session, member }: TeamSession,
): Promise<PasskeyQuestion> => ask(visitor, site, { kind: 'resume', account: member.id, session })
