import { hexToBytes } from '@noble/hashes/utils.js'

/** An encrypted value as it is stored. */
export type SealedValue = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

export type Sealer = {
	/** Encrypts bytes for the place where they will be stored: they cannot be decrypted for any other place. */
	readonly sealBytes: (place: string, bytes: Uint8Array<ArrayBuffer>) => Promise<SealedValue>
	/** The bytes; undefined if the key is wrong or the data was changed. */
	readonly openBytes: (place: string, sealed: SealedValue) => Promise<Uint8Array<ArrayBuffer> | undefined>
	/** As `sealBytes`, for a value. */
	readonly seal: (place: string, value: unknown) => Promise<SealedValue>
	/** As `openBytes`, for a value. */
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
	async function sealBytes(place: string, bytes: Uint8Array<ArrayBuffer>): Promise<SealedValue> {
		const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
		return { iv, data: await crypto.subtle.encrypt(algorithm(place, iv), key, bytes) }
	}
	async function openBytes(place: string, { iv, data }: SealedValue) {
		try {
			return new Uint8Array(await crypto.subtle.decrypt(algorithm(place, iv), key, data))
		} catch {
			return undefined
		}
	}
	return {
		sealBytes,
		openBytes,
		seal: (place, value) => sealBytes(place, encoder.encode(JSON.stringify(value))),
		open: async (place, sealed) => {
			const bytes = await openBytes(place, sealed)
			return bytes && JSON.parse(decoder.decode(bytes))
		},
	}
}
