import { account, user } from '@/lib/database/schema/auth'
import type { AuthDatabase } from './auth'

/** A transaction on the accounts. */
export type AuthTransaction = Parameters<Parameters<AuthDatabase['transaction']>[0]>[0]

export type NewAccount = {
	readonly id: string
	readonly workspace: string
	readonly name: string
	readonly email: string
	readonly passwordHash: string
}

/**
 * Creates an account with its password in one transaction, which better-auth does not do; the tables are better-auth's.
 * @returns false if the e-mail address already has an account
 */
export async function createAccount(
	tx: AuthTransaction,
	{ id, workspace, name, email, passwordHash }: NewAccount,
): Promise<boolean> {
	const [made] = await tx
		.insert(user)
		.values({ id, workspace, name, email, emailVerified: true })
		.onConflictDoNothing({ target: user.email })
		.returning()
	if (!made) return false
	await tx
		.insert(account)
		.values({ userId: id, accountId: id, providerId: 'credential', password: passwordHash })
	return true
}
