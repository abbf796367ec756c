import { and, eq, isNull } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { account, user } from '@/lib/database/schema/auth'
import { companyIdentities } from '@/lib/database/schema/company'
import { members } from '@/lib/database/schema/members'
import { openAuth } from '../auth'

/** The members of a workspace, and how each could sign in once there is this provider. */
export async function listEntering(workspace: string, issuer: string) {
	const { database } = await openAuth(false)
	const accounts = await database
		.select({
			id: user.id,
			hasSecondFactor: user.twoFactorEnabled,
			credential: account.id,
			groups: companyIdentities.groups,
		})
		.from(user)
		.leftJoin(account, and(eq(account.userId, user.id), eq(account.providerId, 'credential')))
		.leftJoin(
			companyIdentities,
			and(
				eq(companyIdentities.account, user.id),
				eq(companyIdentities.workspace, workspace),
				eq(companyIdentities.issuer, issuer),
			),
		)
		.where(eq(user.workspace, workspace))
	const known = new Map(accounts.map((one) => [one.id, one]))
	const found = await inWorkspace(workspace, (tx) =>
		tx
			.select()
			.from(members)
			.where(ownRows(tx, members, isNull(members.removedAt)))
			.orderBy(members.createdAt),
	)
	return found.map(({ member: id, name, permission }) => {
		const of = known.get(id)
		return {
			id,
			name,
			permission,
			hasPassword: Boolean(of?.credential),
			hasSecondFactor: of?.hasSecondFactor ?? false,
			isConnected: Boolean(of?.groups),
			groups: of?.groups ?? [],
		}
	})
}
