import { eq, isNull, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { note } from '@/lib/audit/note'
import { withClient } from '@/lib/database/connect'
import { type AnyTransaction, enterWorkspace, type Transaction } from '@/lib/database/database'
import { withOwner } from '@/lib/database/export/with-owner'
import { Refusal } from '@/lib/database/faults/refusal'
import { ownRows } from '@/lib/database/own-rows'
import { ownerRecoveries, user } from '@/lib/database/schema/auth'
import { members } from '@/lib/database/schema/members'
import { recoveryMinutes } from '@/lib/limits/account-limits'
import { hashOf } from '../hash'
import { readableCode } from '../readable-code'

/** Whether an account is that of an owner in a transaction’s workspace. */
async function isOwner(tx: Transaction, account: string): Promise<boolean> {
	const isTheirs = ownRows(
		tx,
		members,
		eq(members.member, account),
		eq(members.permission, 'owner'),
		isNull(members.removedAt),
	)
	return (await tx.select({ member: members.member }).from(members).where(isTheirs)).length > 0
}

async function makeCode(bare: AnyTransaction, email: string): Promise<string> {
	const [found] = await bare.select().from(user).where(eq(user.email, email))
	if (!found) throw new Refusal(`Nobody here has the address ${email}.`)
	const tx = await enterWorkspace(bare, found.workspace)
	if (!(await isOwner(tx, found.id)))
		throw new Refusal(`${email} is no owner. An owner of the team can invite this address again.`)
	const code = readableCode(4)
	const fresh = {
		codeHash: hashOf(code),
		endsAt: sql`now() + ${sql.raw(`interval '${recoveryMinutes} minutes'`)}`,
	}
	await tx
		.insert(ownerRecoveries)
		.values({ account: found.id, ...fresh })
		.onConflictDoUpdate({ target: ownerRecoveries.account, set: fresh })
	await note(tx, { actor: null, kind: 'recovery-made', about: { member: found.id } })
	return code
}

/**
 * Makes the one-time code by which an owner who has lost password and second factor gets back in, while the app may be
 * running. An earlier code of the same owner no longer counts.
 * @throws Refusal if the address is not that of an owner
 */
export const makeRecoveryCode = (email: string): Promise<string> =>
	withOwner(true, (login) =>
		withClient(login, (client) =>
			drizzle({ client }).transaction((tx) => makeCode(tx, email.trim().toLowerCase())),
		),
	)
