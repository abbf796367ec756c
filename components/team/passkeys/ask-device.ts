import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import type { TeamAnswer, TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { BodyOf } from '@/lib/team-api/routes/define-route'
import type { addPasskeyRoute, passkeyRoute } from '@/lib/team-api/routes/passkeys'

type Library = typeof import('@simplewebauthn/browser')

/**
 * Whether this browser has passkeys for this page. They need https, or this machine; none is for an address of numbers.
 */
export const canUsePasskeys = (): boolean =>
	'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(window.location.hostname)

function reasonOf(error: unknown): TeamRefusal<never>['reason'] {
	const name = error instanceof Error ? error.name : ''
	if (name === 'InvalidStateError') return 'passkey-known'
	return name === 'SecurityError' ? 'foreign-origin' : 'passkey-stopped'
}

const refused = (reason: TeamRefusal<never>['reason']): TeamAnswer<never, never> => ({
	ok: false,
	refusal: { reason, until: null },
})

/** Asks the device by the library, which is loaded then only. */
async function ask<T>(question: (library: Library) => Promise<T>): Promise<TeamAnswer<T, never>> {
	const library = await import(/* webpackChunkName: "passkeys" */ '@simplewebauthn/browser').catch(() => null)
	if (!library) return refused('no-network')
	try {
		return { ok: true, value: await question(library) }
	} catch (error) {
		return refused(reasonOf(error))
	}
}

/** Has the device make a passkey. */
export const makeOnDevice = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) =>
	ask(async (library): Promise<Omit<BodyOf<typeof addPasskeyRoute>, 'name'>> => {
		const { id: credential, response } = await library.startRegistration({ optionsJSON })
		const { clientDataJSON, attestationObject, transports = [] } = response
		return { credential, clientDataJSON, attestationObject, transports }
	})

/** Has the device answer by a passkey. */
export const askDevice = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
	ask(async (library): Promise<BodyOf<typeof passkeyRoute>> => {
		const { id: credential, response } = await library.startAuthentication({ optionsJSON })
		const { clientDataJSON, authenticatorData, signature, userHandle } = response
		return { credential, clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) }
	})
