import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq, lt, or, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { user } from '@/lib/database/schema/auth'
import { passkeys } from '@/lib/database/schema/passkeys'
import { openAuth } from '../auth'
import { handleOf } from './user-handle'

/** The site as devices know it: passkeys are bound to its name. */
export type PasskeySite = { readonly origin: string; readonly name: string }

/** What a device answers when it is asked for a passkey. */
export type PasskeyAnswer = {
	/** The name that it has for the passkey. */
	readonly credential: string
	readonly clientDataJSON: string
	readonly authenticatorData: string
	readonly signature: string
	/** Whose it is, as the device knows it. */
	readonly userHandle?: string | undefined
}

type Asked = {
	readonly site: PasskeySite
	readonly challenge: string
	/** The account that alone may answer, if it is known. */
	readonly account: string | null
}

type Passkey = typeof passkeys.$inferSelect

/** The passkey by the name that its device has for it, with an account of the same workspace. */
async function findPasskey(credential: string): Promise<Passkey | null> {
	const { database } = await openAuth(false)
	const [found] = await database
		.select({ passkey: passkeys })
		.from(passkeys)
		.innerJoin(user, and(eq(user.id, passkeys.account), eq(user.workspace, passkeys.workspace)))
		.where(eq(passkeys.credential, credential))
	return found?.passkey ?? null
}

/** The count of uses in an answer that is signed, by a person whom the device knows, for this question; null if it is not. */
async function verify(
	{ publicKey }: Passkey,
	{ credential: id, ...response }: PasskeyAnswer,
	{ site, challenge }: Asked,
): Promise<number | null> {
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
			expectedChallenge: challenge,
			expectedOrigin: site.origin,
			expectedRPID: site.name,
			requireUserVerification: true,
			// The count is compared below, in one statement.
			credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
		})
		return verified ? authenticationInfo.newCounter : null
	} catch {
		return null
	}
}

/** Counts a use; false if the device counts and says a number that was there before, as the copy of a passkey would. */
async function countUse({ passkey, workspace }: Passkey, counter: number): Promise<boolean> {
	const { database } = await openAuth(false)
	const isNewer = or(
		lt(passkeys.counter, counter),
		and(eq(passkeys.counter, 0), eq(sql`${counter}::bigint`, 0)),
	)
	const used = await database
		.update(passkeys)
		.set({ counter, usedAt: sql`now()` })
		.where(and(eq(passkeys.workspace, workspace), eq(passkeys.passkey, passkey), isNewer))
		.returning({ passkey: passkeys.passkey })
	return used.length > 0
}

/** Holds the answer of a passkey to what was asked: whose it is; null if it does not count. */
export async function checkPasskey(answer: PasskeyAnswer, asked: Asked): Promise<Passkey | null> {
	const found = await findPasskey(answer.credential)
	if (!found || (asked.account !== null && asked.account !== found.account)) return null
	if (answer.userHandle !== undefined && answer.userHandle !== handleOf(found.account)) return null
	const counter = await verify(found, answer, asked)
	if (counter === null) return null
	if (await countUse(found, counter)) return found
	const { workspace, account, passkey } = found
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: 'unknown', kind: 'passkey-copied', about: { member: account, passkey } }),
	)
	return null
}
