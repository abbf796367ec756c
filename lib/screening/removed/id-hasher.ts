import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { maxNameCharacters } from '@/lib/limits/limits'

const keyBytes = 32

/** A new secret to hash ids by, in hexadecimal digits. */
export const newHashKey = (): string => bytesToHex(randomBytes(keyBytes))

/**
 * Creates a function that hashes an employer's ids by a secret, so that nobody without it can find out by trying which id
 * a hash stands for: HMAC-SHA-256, in hexadecimal digits. Ids, in one line, that are stored as the same have the same hash.
 */
export function idHasher(hashKey: string): (id: string) => string {
	const keyed = hmac.create(sha256, hexToBytes(hashKey))
	return (id) => {
		const stored = id.slice(0, maxNameCharacters).trim()
		return bytesToHex(keyed.clone().update(utf8ToBytes(stored)).digest())
	}
}
