import { createHmac } from 'node:crypto'
import { symmetricDecrypt } from 'better-auth/crypto'
import { and, eq, lt } from 'drizzle-orm'
import { twoFactor } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from '../cookies'

/** The duration of a code; those just before and after the current one are accepted as well, since clocks differ. */
const stepSeconds = 30

/** The code of a time step (RFC 4226). */
function codeAt(secret: string, step: number): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	const mac = createHmac('sha1', secret).update(counter).digest()
	const at = mac.readUInt8(mac.length - 1) & 15
	return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The time step of a code; null if it is none of those accepted now. */
function stepOf(secret: string, code: string): number | null {
	const now = Math.floor(Date.now() / 1000 / stepSeconds)
	return [now - 1, now, now + 1].find((step) => codeAt(secret, step) === code) ?? null
}

/**
 * Uses up a code of an account's app. better-auth would accept the same one for a minute and a half; here a code is valid
 * only if it is newer than every code used before, which a single statement checks and records.
 */
export async function spendCode(
	visitor: Visitor,
	account: string,
	code: string,
): Promise<'fresh' | 'used' | 'wrong'> {
	const { auth, database } = await openFor(visitor)
	const [factor] = await database.select().from(twoFactor).where(eq(twoFactor.userId, account))
	if (!factor) return 'wrong'
	const { secretConfig } = await auth.$context
	const step = stepOf(await symmetricDecrypt({ key: secretConfig, data: factor.secret }), code)
	if (step === null) return 'wrong'
	const used = await database
		.update(twoFactor)
		.set({ usedStep: step })
		.where(and(eq(twoFactor.id, factor.id), lt(twoFactor.usedStep, step)))
		.returning({ id: twoFactor.id })
	return used.length > 0 ? 'fresh' : 'used'
}
