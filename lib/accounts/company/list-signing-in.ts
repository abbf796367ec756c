import { readCompany } from '../provider/company-settings'
import { listEntering } from './list-entering'

/** The ways by which a member can sign in now, but for passkeys. */
type SigningIn = { readonly byCompany: boolean; readonly byPassword: boolean }

/** How each member of a workspace can sign in now, by id. */
export async function listSigningIn(workspace: string): Promise<ReadonlyMap<string, SigningIn>> {
	const { provider, isDemanded, emergencyOwner } = await readCompany(workspace)
	const found = await listEntering(workspace, provider?.issuer ?? '')
	return new Map(
		found.map(({ id, isConnected: byCompany, hasPassword }) => {
			const byPassword = hasPassword && (!isDemanded || id === emergencyOwner)
			return [id, { byCompany, byPassword }]
		}),
	)
}
