import { eq } from 'drizzle-orm'
import { authDatabase } from '@/lib/database/database'
import { companyGroups, companySignIn } from '@/lib/database/schema/company'
import { readSecret } from '@/lib/database/server-secret'
import { seal, unseal } from '@/lib/sealed/seal'
import type { GroupPermissions } from '@/lib/team-rights/group-permissions'

/** Where a company's accounts are. */
export type Provider = {
	readonly issuer: string
	readonly clientId: string
	/** Null for a client without one. */
	readonly clientSecret: string | null
}

/** How the members of a workspace sign in by their company. */
export type CompanySettings = {
	readonly workspace: string
	/** Null if there is none, or its secret cannot be read. */
	readonly provider: Provider | null
	/** Whether the provider is the one of the server's settings. */
	readonly isOfServer: boolean
	/** The provider as stored, its secret left out; null if the workspace has none of its own. */
	readonly stored: { readonly issuer: string; readonly clientId: string; readonly hasSecret: boolean } | null
	readonly isDemanded: boolean
	/** The one owner who may still sign in by password. */
	readonly emergencyOwner: string | null
	readonly groups: GroupPermissions
}

/** The provider that the operator sets for all workspaces; null if there is none. */
export function providerOfServer(): Provider | null {
	const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = process.env
	if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return null
	return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET || null }
}

const placeOfSecret = (workspace: string) => ({ workspace, purpose: 'company-client-secret' })

/** Encrypts the client's secret of a workspace. */
export const sealClientSecret = (secret: string, workspace: string, text: string): string =>
	seal(secret, placeOfSecret(workspace), text)

type Row = typeof companySignIn.$inferSelect

function providerIn(secret: string, row: Row | undefined): Provider | null {
	if (!row?.issuer || !row.clientId) return providerOfServer()
	const { workspace, issuer, clientId, clientSecret: sealed } = row
	const clientSecret = sealed && unseal(secret, placeOfSecret(workspace), sealed)
	return sealed && clientSecret === null ? null : { issuer, clientId, clientSecret }
}

/** How the members of a workspace sign in by their company. */
export async function readCompany(workspace: string): Promise<CompanySettings> {
	const database = await authDatabase()
	const secret = await readSecret(database)
	const [row] = await database.select().from(companySignIn).where(eq(companySignIn.workspace, workspace))
	const groups = await database
		.select({ group: companyGroups.group, permission: companyGroups.permission })
		.from(companyGroups)
		.where(eq(companyGroups.workspace, workspace))
		.orderBy(companyGroups.group)
	const { issuer, clientId } = row ?? {}
	const isOwn = Boolean(issuer && clientId)
	return {
		workspace,
		provider: providerIn(secret, row),
		isOfServer: !isOwn && providerOfServer() !== null,
		stored: issuer && clientId ? { issuer, clientId, hasSecret: Boolean(row?.clientSecret) } : null,
		isDemanded: row?.isDemanded ?? false,
		emergencyOwner: row?.emergencyOwner ?? null,
		groups,
	}
}
