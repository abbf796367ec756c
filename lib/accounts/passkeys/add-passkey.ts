import {
	generateRegistrationOptions,
	type PublicKeyCredentialCreationOptionsJSON,
	verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { passkeys } from '@/lib/database/schema/passkeys'
import { maxPasskeysOfMember, passkeyMinutes } from '@/lib/limits/account-limits'
import { openFor, type Visitor } from '../cookies'
import { credentialsOf, passkeysOf } from '../membership/own-passkeys'
import type { PasswordRefusal } from '../passwords'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { beginSessionAttempt } from '../session-attempt'
import type { Cookies } from '../sign-in'
import { keepChallenge, takeChallenge } from './challenge'
import type { PasskeySite } from './check-passkey'
import { refuseUnproven } from './refuse-unproven'
import { handleBytes } from './user-handle'

/** What a device answers when it has made a passkey. */
export type NewPasskey = {
	readonly name: string
	readonly credential: string
	readonly clientDataJSON: string
	readonly attestationObject: string
	readonly transports: readonly string[]
}

/** EdDSA, ES256 and RS256, as COSE numbers them. */
const algorithms = [-8, -7, -257]

/** Asks a device of a member to make a passkey, once they have shown who they are. */
export async function beginAdding(
	visitor: Visitor,
	session: TeamSession,
	{ site, password }: { readonly site: PasskeySite; readonly password: string | undefined },
): Promise<
	| (Cookies & { readonly options: PublicKeyCredentialCreationOptionsJSON })
	| PasswordRefusal
	| AccountRefusal<'password-needed' | 'too-many'>
> {
	const refusal = await refuseUnproven(visitor, session, password)
	if (refusal) return refusal
	const { id, member } = session
	const own = await passkeysOf(member.id)
	if (own.length >= maxPasskeysOfMember) return { refused: 'too-many' }
	const options = await generateRegistrationOptions({
		rpName: 'K-visa Check',
		rpID: site.name,
		userID: handleBytes(member.id),
		userName: member.email,
		userDisplayName: member.name,
		attestationType: 'none',
		excludeCredentials: credentialsOf(own),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		supportedAlgorithmIDs: algorithms,
		timeout: passkeyMinutes * 60_000,
	})
	const task = { kind: 'add', account: member.id, session: id } as const
	return { options, cookies: [await keepChallenge(visitor, task, options.challenge)] }
}

/** What a device has made, if it is for this question and the device has verified the person; null if not. */
async function verify(
	{ credential: id, clientDataJSON, attestationObject }: NewPasskey,
	site: PasskeySite,
	challenge: string,
) {
	try {
		const { registrationInfo } = await verifyRegistrationResponse({
			response: {
				id,
				rawId: id,
				type: 'public-key',
				clientExtensionResults: {},
				response: { clientDataJSON, attestationObject },
			},
			expectedChallenge: challenge,
			expectedOrigin: site.origin,
			expectedRPID: site.name,
			requireUserVerification: true,
			supportedAlgorithmIDs: algorithms,
		})
		const made = registrationInfo?.credential
		return made?.id === id ? made : null
	} catch {
		return null
	}
}

/** Stores a passkey unless there are as many as there may be; the row of the account is locked. */
async function store(visitor: Visitor, row: typeof passkeys.$inferInsert) {
	const { database } = await openFor(visitor)
	return database.transaction(async (tx) => {
		await tx.select().from(user).where(eq(user.id, row.account)).for('update')
		if ((await tx.$count(passkeys, eq(passkeys.account, row.account))) >= maxPasskeysOfMember)
			return 'too-many'
		const [made] = await tx.insert(passkeys).values(row).onConflictDoNothing().returning()
		return made ?? 'passkey-wrong'
	})
}

/** Adds the passkey that a device has made. The session counts as begun by it: the device has just verified the person. */
export async function addPasskey(
	visitor: Visitor,
	session: TeamSession,
	{ site, made }: { readonly site: PasskeySite; readonly made: NewPasskey },
): Promise<AccountRefusal<'passkey-wrong' | 'passkey-ended' | 'too-many' | 'signed-out'> | null> {
	const attempt = await beginSessionAttempt(visitor, session)
	if ('refused' in attempt) return attempt
	const { id, workspace, member } = session
	const taken = await takeChallenge(visitor, ['add'])
	if (taken?.task.session !== id) return { refused: 'passkey-ended' }
	const credential = await verify(made, site, taken.challenge)
	if (!credential) return { refused: 'passkey-wrong' }
	const stored = await store(visitor, {
		workspace,
		account: member.id,
		credential: credential.id,
		publicKey: Buffer.from(credential.publicKey),
		counter: credential.counter,
		transports: [...made.transports],
		name: made.name,
	})
	if (typeof stored === 'string') return { refused: stored }
	await attempt.succeed()
	const { passkey } = stored
	const { database } = await openFor(visitor)
	await database.update(sessions).set({ passkey }).where(eq(sessions.id, id))
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'passkey-added', about: { passkey } }),
	)
	return null
}
