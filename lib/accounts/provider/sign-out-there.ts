import { buildEndSessionUrl } from 'openid-client'
import { companyTokensOf } from './company-session'
import { readCompany } from './company-settings'
import { faultOfProvider, openProvider } from './provider'

/** Where the browser signs out at the provider as well; null if the session is none of a company, or it offers nothing. */
export async function signOutAddress(workspace: string, session: string): Promise<string | null> {
	const tokens = await companyTokensOf(workspace, session)
	const { provider } = await readCompany(workspace)
	if (!tokens || !provider) return null
	try {
		const config = await openProvider(provider)
		if (!config.serverMetadata().end_session_endpoint) return null
		return buildEndSessionUrl(config, tokens.id === null ? {} : { id_token_hint: tokens.id }).href
	} catch (error) {
		faultOfProvider(error)
		return null
	}
}
