import { and, eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { companyIdentities } from '@/lib/database/schema/company'
import { openAuth } from '../auth'
import type { CompanyPerson } from '../provider/company-person'
import { accountOfIdentity } from './admit'
import type { CompanyRefusal } from './company-cookie'

/** Connects a member, who has just shown both, with somebody at a provider; that of another account is refused. */
export async function connectIdentity(
	{ workspace, member }: { readonly workspace: string; readonly member: string },
	{ identity, issuer, groups }: CompanyPerson,
): Promise<{ readonly refused: CompanyRefusal } | null> {
	const known = await accountOfIdentity(workspace, identity)
	if (known !== null && known !== member) return { refused: 'identity-taken' }
	const { database } = await openAuth(false)
	const own = and(
		eq(companyIdentities.workspace, workspace),
		eq(companyIdentities.account, member),
		eq(companyIdentities.issuer, issuer),
	)
	const made = await database.transaction(async (tx) => {
		await tx.delete(companyIdentities).where(own)
		return tx
			.insert(companyIdentities)
			.values({ workspace, identity, issuer, account: member, groups: [...(groups ?? [])] })
			.onConflictDoNothing()
			.returning()
	})
	if (made.length === 0) return { refused: 'identity-taken' }
	await inWorkspace(workspace, (tx) => note(tx, { actor: member, kind: 'company-connected', about: {} }))
	return null
}

/** Whether a member is connected with somebody at a provider. */
export async function isConnected(
	workspace: string,
	{ member, issuer }: { readonly member: string; readonly issuer: string },
): Promise<boolean> {
	const { database } = await openAuth(false)
	const own = and(
		eq(companyIdentities.workspace, workspace),
		eq(companyIdentities.account, member),
		eq(companyIdentities.issuer, issuer),
	)
	return (
		(await database.select({ id: companyIdentities.identity }).from(companyIdentities).where(own)).length > 0
	)
}
