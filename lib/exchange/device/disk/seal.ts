import { hexToBytes } from '@noble/hashes/utils.js'

/** An encrypted value as it is stored. */
export type SealedValue = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

export type Sealer = {
	/** Encrypts a value for the place where it will be stored: it cannot be decrypted for any other place. */
	readonly seal: (place: string, value: unknown) => Promise<SealedValue>
	/** The value; undefined if the key is wrong or the data was changed. */
	readonly open: (place: string, sealed: SealedValue) => Promise<unknown>
}

const ivBytes = 12
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Encrypts with AES-GCM and a key of 32 bytes in hexadecimal digits. */
export async function sealer(hexKey: string): Promise<Sealer> {
	const key = await crypto.subtle.importKey('raw', new Uint8Array(hexToBytes(hexKey)), 'AES-GCM', false, [
		'encrypt',
		'decrypt',
	])
	const algorithm = (place: string, iv: Uint8Array<ArrayBuffer>) => ({
		name: 'AES-GCM',
		iv,
		additionalData: encoder.encode(place),
	})
	return {
		seal: async (place, value) => {
			const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
			const text = encoder.encode(JSON.stringify(value))
			return { iv, data: await crypto.subtle.encrypt(algorithm(place, iv), key, text) }
		},
		open: async (place, { iv, data }) => {
			try {
				return JSON.parse(decoder.decode(await crypto.subtle.decrypt(algorithm(place, iv), key, data)))
			} catch {
				return undefined
			}
		},
	}
}
