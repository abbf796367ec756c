import { and, eq, ne, notInArray, sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { session as sessions, user } from '@/lib/database/schema/auth'
import { companyGroups, companySessions, companySignIn } from '@/lib/database/schema/company'
import { companyEntranceHours } from '@/lib/limits/account-limits'
import { type GroupPermissions, mayEnterAsOwner } from '@/lib/team-rights/group-permissions'
import { openAuth } from '../auth'
import { providerOfServer, readCompany, sealClientSecret } from '../provider/company-settings'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { listEntering } from './list-entering'

/** What an owner sets. */
export type NewCompany = {
	/** Null for the provider of the server's settings, or none. */
	readonly provider: {
		readonly issuer: string
		readonly clientId: string
		/** Null for a client without one; absent for the one that is stored. */
		readonly clientSecret?: string | null | undefined
	} | null
	readonly isDemanded: boolean
	readonly emergencyOwner: string | null
	readonly groups: GroupPermissions
}

/** Why the company's account cannot be demanded: the one owner has no password, or whoever saves it would be locked out. */
async function refuseDemand(
	{ workspace, member }: TeamSession,
	{ emergencyOwner, groups, provider }: NewCompany,
): Promise<AccountRefusal<'company-off' | 'company-locks-out' | 'not-found'> | null> {
	const issuer = provider?.issuer ?? providerOfServer()?.issuer
	if (!issuer) return { refused: 'company-off' }
	const all = await listEntering(workspace, issuer)
	const keeper = all.find(({ id }) => id === emergencyOwner)
	if (emergencyOwner !== null && !keeper) return { refused: 'not-found' }
	const own = all.find(({ id }) => id === member.id)
	const isKept = keeper?.permission === 'owner' && keeper.hasPassword
	const staysIn = keeper === own || (own && mayEnterAsOwner(groups, own))
	return isKept && staysIn ? null : { refused: 'company-locks-out' }
}

async function store(
	workspace: string,
	{ provider, groups, isDemanded, emergencyOwner }: NewCompany,
): Promise<void> {
	const { database, secret } = await openAuth(false)
	const given = provider?.clientSecret
	const clientSecret = given ? sealClientSecret(secret, workspace, given) : null
	const row = {
		issuer: provider?.issuer ?? null,
		clientId: provider?.clientId ?? null,
		isDemanded,
		emergencyOwner: isDemanded ? emergencyOwner : null,
		...((given !== undefined || !provider) && { clientSecret }),
	}
	await database.transaction(async (tx) => {
		await tx
			.insert(companySignIn)
			.values({ workspace, ...row })
			.onConflictDoUpdate({ target: companySignIn.workspace, set: row })
		await tx.delete(companyGroups).where(eq(companyGroups.workspace, workspace))
		if (groups.length > 0) await tx.insert(companyGroups).values(groups.map((one) => ({ workspace, ...one })))
	})
}

/** Lets sessions by password end within some hours, but for those of the one owner who keeps it. */
async function limitOthers(workspace: string, emergencyOwner: string | null): Promise<void> {
	const { database } = await openAuth(false)
	const ofCompany = database.select({ id: companySessions.session }).from(companySessions)
	const accounts = database
		.select({ id: user.id })
		.from(user)
		.where(and(eq(user.workspace, workspace), ...(emergencyOwner ? [ne(user.id, emergencyOwner)] : [])))
	await database
		.update(sessions)
		.set({
			expiresAt: sql`least(${sessions.expiresAt}, now() + ${sql.raw(`interval '${companyEntranceHours} hours'`)})`,
		})
		.where(and(sql`${sessions.userId} in ${accounts}`, notInArray(sessions.id, ofCompany)))
}

/** Sets how the members of a workspace sign in by their company. */
export async function saveCompany(
	session: TeamSession,
	setting: NewCompany,
): Promise<AccountRefusal<'company-locks-out' | 'company-off' | 'company-secret' | 'not-found'> | null> {
	const { workspace, member } = session
	const before = await readCompany(workspace)
	// The secret that is stored was given for another place: it may not be sent to a new one.
	const isOther =
		setting.provider?.clientSecret === undefined &&
		before.stored?.hasSecret === true &&
		setting.provider?.issuer !== before.stored.issuer
	if (setting.provider && isOther) return { refused: 'company-secret' }
	const refusal = setting.isDemanded ? await refuseDemand(session, setting) : null
	if (refusal) return refusal
	await store(workspace, setting)
	if (setting.isDemanded) await limitOthers(workspace, setting.emergencyOwner)
	const { isDemanded, groups } = setting
	await inWorkspace(workspace, (tx) =>
		note(tx, {
			actor: member.id,
			kind: isDemanded ? 'company-demanded' : 'company-sign-in-set',
			about: { groups: groups.length },
		}),
	)
	return null
}
