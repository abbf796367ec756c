import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { maxNameCharacters } from '@/lib/limits/limits'

const keyBytes = 32

/** A new secret key for hashing ids, in hexadecimal digits. */
export const newHashKey = (): string => bytesToHex(randomBytes(keyBytes))

/**
 * Creates a function that hashes an employer's ids with a secret key, so that nobody without the key can find the id
 * of a hash by trying: HMAC-SHA-256, in hexadecimal digits. Ids are reduced to one line, as stored, so that equal
 * stored ids have equal hashes.
 */
export function idHasher(hashKey: string): (id: string) => string {
	const keyed = hmac.create(sha256, hexToBytes(hashKey))
	return (id) => {
		const stored = id.slice(0, maxNameCharacters).trim()
		return bytesToHex(keyed.clone().update(utf8ToBytes(stored)).digest())
	}
}
