import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { user } from '@/lib/database/schema/auth'
import { companySignIn } from '@/lib/database/schema/company'
import { members } from '@/lib/database/schema/members'
import { openAuth } from '../auth'
import type { Visitor } from '../cookies'
import { providerOfServer, readCompany } from '../provider/company-settings'
import { listWorkspaces, workspaceName } from '../workspaces'
import { type CompanyRefusal, readCompanyCookie } from './company-cookie'

/** How visitors may sign in by their company. */
export type CompanyOffer = {
	/** The host of the provider; null if the address of the person says which it is. */
	readonly host: string | null
	/** The name of the team, where there is one alone. */
	readonly team: string | null
	/** Whether there is no other way, but for one owner. */
	readonly isDemanded: boolean
	/** How the last attempt in this browser ended. */
	readonly refused?: {
		readonly reason: CompanyRefusal
		/** The address that the person has at the provider. */
		readonly email: string | null
		/** Whom they can ask. */
		readonly owners: readonly { readonly name: string; readonly email: string }[]
	}
}

const hostOf = (issuer: string) => new URL(issuer).host

async function isAnySet(): Promise<boolean> {
	if (providerOfServer()) return true
	const { database } = await openAuth(false)
	const found = await database
		.select({ workspace: companySignIn.workspace })
		.from(companySignIn)
		.where(isNotNull(companySignIn.issuer))
		.limit(1)
	return found.length > 0
}

const ownersOf = (workspace: string) =>
	inWorkspace(workspace, async (tx) => {
		const found = await tx
			.select({ name: members.name, email: members.email })
			.from(members)
			.where(ownRows(tx, members, eq(members.permission, 'owner'), isNull(members.removedAt)))
			.orderBy(members.name)
		return found.map(({ name, email }) => ({ name, email: email ?? '' }))
	})

/** Owners are named only to somebody whom the provider knows. */
async function readRefused(visitor: Visitor): Promise<Pick<CompanyOffer, 'refused'>> {
	const kept = await readCompanyCookie(visitor)
	if (kept?.kind !== 'outcome') return {}
	const { refused: reason, email, workspace } = kept
	const owners = reason === 'no-role' && email !== null && workspace ? await ownersOf(workspace) : []
	return { refused: { reason, email, owners } }
}

/** How visitors may sign in by their company; null if they may not. */
export async function readCompanyOffer(visitor: Visitor): Promise<CompanyOffer | null> {
	const workspaces = await listWorkspaces()
	const [only] = workspaces
	if (workspaces.length === 1 && only) {
		const { provider, isDemanded } = await readCompany(only)
		if (!provider) return null
		const team = await workspaceName(only)
		return { host: hostOf(provider.issuer), team, isDemanded, ...(await readRefused(visitor)) }
	}
	if (!(await isAnySet())) return null
	return { host: null, team: null, isDemanded: false, ...(await readRefused(visitor)) }
}

/** The workspaces with an account at this address, or else at its domain. */
async function workspacesOf(email: string): Promise<readonly string[]> {
	const { database } = await openAuth(false)
	const domain = email.slice(email.lastIndexOf('@'))
	const isThere = eq(sql`right(${user.email}, ${domain.length})`, domain)
	const found = await database
		.selectDistinct({ workspace: user.workspace, isTheirs: sql<boolean>`${user.email} = ${email}` })
		.from(user)
		.where(and(isThere))
	const own = found.filter(({ isTheirs }) => isTheirs)
	return [...new Set((own.length > 0 ? own : found).map(({ workspace }) => workspace))]
}

/**
 * The workspace that a visitor means: the only one, or the one where their address, or colleagues with an address of the same
 * domain, have accounts; null if it is not clear, which says as little as that there is none.
 */
export async function chooseWorkspace(email: string | undefined): Promise<string | null> {
	const all = await listWorkspaces()
	const meant = all.length === 1 || email === undefined ? all : await workspacesOf(email)
	return meant.length === 1 ? (meant[0] ?? null) : null
}
