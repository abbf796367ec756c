import { createHmac } from 'node:crypto'
import { symmetricDecrypt } from 'better-auth/crypto'
import { and, eq, lt } from 'drizzle-orm'
import { twoFactor } from '@/lib/database/schema/auth'
import { openFor, type Visitor } from '../cookies'

/** A code counts for 30 seconds; one of the seconds before and after is taken as well, as clocks differ. */
const stepSeconds = 30

/** The code of the app in one of those spans of time (RFC 4226). */
function codeAt(secret: string, step: number): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	const mac = createHmac('sha1', secret).update(counter).digest()
	const at = mac.readUInt8(mac.length - 1) & 15
	return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The number of the 30 seconds whose code this is; null if it is none of those that count now. */
function stepOf(secret: string, code: string): number | null {
	const now = Math.floor(Date.now() / 1000 / stepSeconds)
	return [now - 1, now, now + 1].find((step) => codeAt(secret, step) === code) ?? null
}

/**
 * Uses a code of an account's app up. better-auth takes the same one again for a minute and a half; here a code counts only
 * if it is newer than every one used before, which one statement checks and remembers.
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
