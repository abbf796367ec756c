import * as z from 'zod/mini'
import type { Provider } from '../provider/company-settings'
import { faultOfProvider, fetchFromProvider, openProvider } from '../provider/provider'
import type { AccountRefusal } from '../refusal'

/** What a provider offers. */
export type ProviderTest = {
	readonly offersSignOut: boolean
	readonly offersRefresh: boolean
	/** The number of its keys, and the algorithms of its signatures. */
	readonly keys: number
	readonly algorithms: readonly string[]
}

const keysSchema = z.object({ keys: z.array(z.object({ kty: z.string() })).check(z.minLength(1)) })

/** Asks a provider what it offers. */
export async function testProvider(
	provider: Provider,
): Promise<ProviderTest | AccountRefusal<'company-silent' | 'company-wrong'>> {
	try {
		const described = (await openProvider(provider)).serverMetadata()
		const answer = await fetchFromProvider(described.jwks_uri ?? '', {})
		const { keys } = keysSchema.parse(await answer.json())
		return {
			offersSignOut: described.end_session_endpoint !== undefined,
			offersRefresh: described.grant_types_supported?.includes('refresh_token') ?? false,
			keys: keys.length,
			algorithms: described.id_token_signing_alg_values_supported ?? ['RS256'],
		}
	} catch (error) {
		return { refused: `company-${faultOfProvider(error)}` }
	}
}
