import { maxCodesOfAccount, maxTriesOfAccount, maxTriesOfAddress } from '@/lib/limits/account-limits'
import { openFor, type Visitor } from './cookies'
import { clearTries, countTry, uncountTry } from './count-tries'
import { countFailure, type GuessedSecret } from './known-devices'
import type { AccountRefusal } from './refusal'

/** An attempt that may be made, and is counted already. */
export type Attempt = { readonly succeed: () => Promise<void> }

/** Too many attempts were made; `isFirst`: the limit has just been reached. */
type Stopped = AccountRefusal<'too-many-tries'> & { readonly isFirst: boolean }

const nameOf = (tried: GuessedSecret) =>
	'email' in tried ? `password ${tried.email}` : `factor ${tried.account}`

/** The counts of an attempt by a stranger, the first of which is theirs alone. */
function limitsOf(address: string, tried: GuessedSecret | null) {
	const ofAddress = { key: `address ${address}`, limit: maxTriesOfAddress }
	if (!tried) return [ofAddress]
	const name = nameOf(tried)
	const together = { key: `${name} from ${address}`, limit: maxTriesOfAccount }
	// Whoever gets here has the password, and six digits can be guessed from many addresses.
	const ofAccount = 'account' in tried ? [{ key: name, limit: maxCodesOfAccount }] : []
	return [together, ...ofAccount, ofAddress]
}

/**
 * Counts an attempt at something that can be guessed before it is made, so that parallel ones cannot exceed the limit: by
 * account and address together and by address, or, on a device that signed in to the account before, by that device.
 * @param tried null for a code that belongs to no account yet
 */
export async function beginAttempt(
	visitor: Visitor,
	tried: GuessedSecret | null,
): Promise<Attempt | Stopped> {
	// A known device starts from zero when it has signed in, second factor included.
	if (tried && (await countFailure(visitor, tried))) return { succeed: async () => {} }
	const counter = await openFor(visitor)
	const limits = limitsOf(visitor.address, tried)
	for (const { key, limit } of limits) {
		const { count, until } = await countTry(counter, key)
		if (count > limit) return { refused: 'too-many-tries', until, isFirst: count === limit + 1 }
	}
	const succeed = async () => {
		const [together] = limits
		if (tried && together) await clearTries(counter, together.key)
		await uncountTry(
			counter,
			limits.map(({ key }) => key),
		)
	}
	return { succeed }
}
