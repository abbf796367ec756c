import type { Provider } from '../provider/company-settings'
import { faultOfProvider, keysOfProvider, openProvider } from '../provider/provider'
import type { AccountRefusal } from '../refusal'

/** What a provider offers. */
export type ProviderTest = {
	readonly offersSignOut: boolean
	readonly offersRefresh: boolean
	readonly tellsSignOut: boolean
	/** The number of its keys, and the algorithms of its signatures. */
	readonly keys: number
	readonly algorithms: readonly string[]
}

/** Asks a provider what it offers. */
export async function testProvider(
	provider: Provider,
): Promise<ProviderTest | AccountRefusal<'company-silent' | 'company-wrong'>> {
	try {
		const config = await openProvider(provider)
		const described = config.serverMetadata()
		const { keys } = await keysOfProvider(config)
		return {
			offersSignOut: described.end_session_endpoint !== undefined,
			offersRefresh: described.grant_types_supported?.includes('refresh_token') ?? false,
			tellsSignOut: described.backchannel_logout_supported === true,
			keys: keys.length,
			algorithms: described.id_token_signing_alg_values_supported ?? ['RS256'],
		}
	} catch (error) {
		return { refused: `company-${faultOfProvider(error)}` }
	}
}
