import { eq } from 'drizzle-orm'
import {
	account,
	knownDevices,
	session as sessions,
	twoFactor,
	user,
	verification,
} from '@/lib/database/schema/auth'
import { passkeys } from '@/lib/database/schema/passkeys'
import type { AuthTransaction } from './create-account'

/** Gives an account a new password: all its sessions end, its devices are no longer known, and its second factor and passkeys stay. */
export async function renewPassword(tx: AuthTransaction, id: string, passwordHash: string): Promise<void> {
	await tx.update(account).set({ password: passwordHash }).where(eq(account.userId, id))
	await tx.delete(sessions).where(eq(sessions.userId, id))
	await tx.delete(verification).where(eq(verification.value, id))
	await tx.delete(knownDevices).where(eq(knownDevices.account, id))
}

/** Gives an account a new password, and removes second factor and passkeys as well, since they may be lost. */
export async function resetAccount(tx: AuthTransaction, id: string, passwordHash: string): Promise<void> {
	await renewPassword(tx, id, passwordHash)
	await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, id))
	await tx.delete(twoFactor).where(eq(twoFactor.userId, id))
	await tx.delete(passkeys).where(eq(passkeys.account, id))
}
