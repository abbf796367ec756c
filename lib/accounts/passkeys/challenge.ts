import { lt, sql } from 'drizzle-orm'
import { spentChallenges } from '@/lib/database/schema/passkeys'
import { passkeyMinutes } from '@/lib/limits/account-limits'
import { seal, unseal } from '@/lib/sealed/seal'
import { openFor, type Visitor } from '../cookies'
import { hashOf } from '../hash'

/** What a passkey is asked for, and of whom; any account’s may sign in. */
export type ChallengeTask =
	| { readonly kind: 'sign-in' }
	| { readonly kind: 'second-factor'; readonly account: string }
	| { readonly kind: 'add'; readonly account: string; readonly session: string }
	| { readonly kind: 'resume'; readonly account: string; readonly session: string }

type TaskOf<K> = Extract<ChallengeTask, { readonly kind: K }>
type Kept = { readonly at: number; readonly challenge: string; readonly task: ChallengeTask }

const place = { workspace: '', purpose: 'passkey-challenge' }

const cookieName = ({ isSecure }: Visitor) => `${isSecure ? '__Secure-' : ''}team.passkey`

/** The cookie that keeps a question to a passkey, sealed, in the browser that was asked. */
export async function keepChallenge(
	visitor: Visitor,
	task: ChallengeTask,
	challenge: string,
): Promise<string> {
	const { secret } = await openFor(visitor)
	const kept: Kept = { at: Date.now(), challenge, task }
	return [
		`${cookieName(visitor)}=${seal(secret, place, JSON.stringify(kept))}`,
		`Max-Age=${passkeyMinutes * 60}`,
		'Path=/api/team',
		'HttpOnly',
		...(visitor.isSecure ? ['Secure'] : []),
		'SameSite=Strict',
	].join('; ')
}

async function readKept(visitor: Visitor): Promise<Kept | null> {
	const start = `${cookieName(visitor)}=`
	const pair = visitor.cookie?.split(';').find((one) => one.trim().startsWith(start))
	if (!pair) return null
	const { secret } = await openFor(visitor)
	const text = unseal(secret, place, pair.trim().slice(start.length))
	if (text === null) return null
	// Only what this server wrote opens.
	const kept = JSON.parse(text) as Kept
	return Date.now() - kept.at < passkeyMinutes * 60_000 ? kept : null
}

/** Whether nobody has answered a question before; from now on somebody has. */
async function spend(visitor: Visitor, challenge: string): Promise<boolean> {
	const { database } = await openFor(visitor)
	const spent = await database
		.insert(spentChallenges)
		.values({ challengeHash: hashOf(challenge) })
		.onConflictDoNothing()
		.returning()
	const isOver = sql.raw(`now() - interval '${2 * passkeyMinutes} minutes'`)
	await database.delete(spentChallenges).where(lt(spentChallenges.spentAt, isOver))
	return spent.length > 0
}

/**
 * Uses up the question that a visitor’s browser keeps, whether the answer is right or not; null if there is none for this, or
 * it is too old or was answered.
 */
export async function takeChallenge<K extends ChallengeTask['kind']>(
	visitor: Visitor,
	kinds: readonly K[],
): Promise<{ readonly challenge: string; readonly task: TaskOf<K> } | null> {
	const kept = await readKept(visitor)
	if (!kept || !kinds.some((kind) => kind === kept.task.kind)) return null
	if (!(await spend(visitor, kept.challenge))) return null
	return { challenge: kept.challenge, task: kept.task as TaskOf<K> }
}
