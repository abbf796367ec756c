import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import type { Visit } from '../../team-api/visit'

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const text = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64url')

/** How a device may lie, or a page that asks it. */
export type Lies = {
	readonly origin?: string
	readonly rpId?: string
	readonly challenge?: string
	readonly type?: string
	/** That the device did not verify the person. */
	readonly isUnverified?: boolean
	/** That nobody was there. */
	readonly isAbsent?: boolean
	/** That the device is of another make, in the words of its attestation. */
	readonly format?: string
	readonly counter?: number
	/** The credential that the answer names, if it is not that which signs. */
	readonly id?: string
	readonly userHandle?: string
}

type Options = { readonly challenge: string; readonly rpId?: string; readonly rp?: { readonly id: string } }

type Credential = {
	readonly id: string
	readonly key: KeyObject
	readonly publicKey: Uint8Array<ArrayBuffer>
}

function newCredential(): Credential {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
	const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
	const bytes = (one: string) => new Uint8Array(Buffer.from(one, 'base64url'))
	const cose = new Map<number, number | Uint8Array<ArrayBuffer>>([
		[1, 2],
		[3, -7],
		[-1, 1],
		[-2, bytes(x)],
		[-3, bytes(y)],
	])
	return { id: text(randomBytes(16)), key: privateKey, publicKey: isoCBOR.encode(cose) }
}

/** A device with one passkey, which signs as WebAuthn says; `counts`: it counts how often it was used. */
export function authenticator({ counts = true, origin = 'http://team.example' } = {}) {
	const credential = newCredential()
	let counter = 0
	const clientData = (type: string, options: Options, lies: Lies) =>
		Buffer.from(
			JSON.stringify({
				type: lies.type ?? type,
				challenge: lies.challenge ?? options.challenge,
				origin: lies.origin ?? origin,
				crossOrigin: false,
			}),
		)
	const authenticatorData = (options: Options, flags: number, lies: Lies) => {
		if (counts) counter += 1
		const head = Buffer.alloc(5)
		head[0] = flags | (lies.isAbsent ? 0 : 1) | (lies.isUnverified ? 0 : 4)
		head.writeUInt32BE(lies.counter ?? counter, 1)
		return Buffer.concat([sha256(lies.rpId ?? options.rpId ?? options.rp?.id ?? ''), head])
	}
	/** Makes the passkey. */
	const create = (options: Options, lies: Lies = {}) => {
		const id = Buffer.from(credential.id, 'base64url')
		const length = Buffer.alloc(2)
		length.writeUInt16BE(id.length)
		const attested = Buffer.concat([Buffer.alloc(16), length, id, credential.publicKey])
		const authData = new Uint8Array(Buffer.concat([authenticatorData(options, 64, lies), attested]))
		const attestation = new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([
			['fmt', lies.format ?? 'none'],
			['attStmt', new Map<string, string>()],
			['authData', authData],
		])
		return {
			credential: lies.id ?? credential.id,
			clientDataJSON: text(clientData('webauthn.create', options, lies)),
			attestationObject: text(Buffer.from(isoCBOR.encode(attestation))),
			transports: ['internal'],
		}
	}
	/** Answers by the passkey. */
	const get = (options: Options, lies: Lies = {}) => {
		const data = authenticatorData(options, 0, lies)
		const client = clientData('webauthn.get', options, lies)
		return {
			credential: lies.id ?? credential.id,
			clientDataJSON: text(client),
			authenticatorData: text(data),
			signature: text(sign('sha256', Buffer.concat([data, sha256(client)]), credential.key)),
			...(lies.userHandle !== undefined && { userHandle: lies.userHandle }),
		}
	}
	return { id: credential.id, create, get }
}

export type Authenticator = ReturnType<typeof authenticator>

/** The options that a route answers with. */
export const optionsOf = (answer: Record<string, unknown>): Options => {
	if (!answer.options) throw new Error(JSON.stringify(answer))
	return answer.options as Options
}

/** Adds a device’s passkey to the account of whoever is signed in. */
export async function addTo(browser: Visit, device: Authenticator, password: string, lies: Lies = {}) {
	const options = optionsOf(await browser.ask('passkeys/begin', { password }))
	return browser.ask('passkeys/add', { name: 'Laptop', ...device.create(options, lies) })
}

/** Signs in by a device’s passkey. */
export async function signInBy(browser: Visit, device: Authenticator, lies: Lies = {}) {
	const options = optionsOf(await browser.ask('sign-in/passkey/begin', { isSecond: false }))
	return browser.ask('sign-in/passkey', device.get(options, lies))
}
