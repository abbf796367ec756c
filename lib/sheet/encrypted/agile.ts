import { cbc } from '@noble/ciphers/aes.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { maxPasswordRounds } from '@/lib/limits/sheet-limits'
import { joined } from '../concat-bytes'
import { SheetFailure } from '../sheet-failure'
import { attributesOf, type PartElement, partElements } from '../xlsx/part-elements'
import { firstOf, numberBytes, passwordBytes, sameBytes } from './bytes'

type Hash = (bytes: Uint8Array) => Uint8Array

const hashes: Readonly<Record<string, typeof sha512>> = {
	SHA1: sha1 as unknown as typeof sha512,
	SHA256: sha256 as unknown as typeof sha512,
	SHA384: sha384,
	SHA512: sha512,
}

/** What each key is for ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.14). */
const purposes = {
	verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
	verifierValue: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
	key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
	sumKey: [0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6],
	sum: [0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33],
} as const

const segmentLength = 4096
const sizeLength = 8
const padding = 0x36

const base64 = (text = '') => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
const decrypt = (key: Uint8Array, vector: Uint8Array, bytes: Uint8Array) =>
	cbc(key, vector, { disablePadding: true }).decrypt(bytes)

const keyBits: ReadonlySet<string | undefined> = new Set(['128', '192', '256'])
const blockLength = 16

/** How a part of the file is encrypted. */
function cipherOf(attributes: PartElement['attributes'] | undefined) {
	const attribute = (name: string) => attributes?.get(name)
	const hash = hashes[attribute('hashAlgorithm') ?? '']
	const isKnown =
		attribute('cipherAlgorithm') === 'AES' &&
		attribute('cipherChaining') === 'ChainingModeCBC' &&
		keyBits.has(attribute('keyBits')) &&
		Number(attribute('blockSize')) === blockLength
	if (!hash || !isKnown) throw new SheetFailure('encrypted-old')
	return {
		hash,
		salt: base64(attribute('saltValue')),
		keyLength: Number(attribute('keyBits')) / 8,
		bytes: (name: string) => base64(attribute(name)),
		rounds: Number(attribute('spinCount') ?? 0),
	}
}

/** The password, hashed many times to slow down guessing. */
function hashedPassword(
	hash: Hash,
	salt: Uint8Array,
	{ password, rounds }: { password: string; rounds: number },
) {
	let hashed = hash(joined(salt, passwordBytes(password)))
	for (let round = 0; round < rounds; round++) hashed = hash(joined(numberBytes(round), hashed))
	return hashed
}

/**
 * Decrypts a workbook that was encrypted by Excel 2010 or later; null if the password is wrong.
 * @param info the description of the encryption, as XML
 * @throws SheetFailure if it is encrypted in another way, or damaged
 */
export function decryptAgile(info: string, encrypted: Uint8Array, password: string): Uint8Array | null {
	const elements = partElements(info)
	const data = cipherOf(attributesOf('keyData', elements)[0])
	const own = cipherOf(attributesOf('encryptedKey', elements)[0])
	if (!(own.rounds >= 0 && own.rounds <= maxPasswordRounds)) throw new SheetFailure('encrypted-old')
	const hashed = hashedPassword(own.hash, own.salt, { password, rounds: own.rounds })
	const reveal = (purpose: readonly number[], name: string) => {
		const key = firstOf(own.hash(joined(hashed, Uint8Array.from(purpose))), own.keyLength, padding)
		return decrypt(key, own.salt, own.bytes(name))
	}
	const input = reveal(purposes.verifierInput, 'encryptedVerifierHashInput')
	const expected = reveal(purposes.verifierValue, 'encryptedVerifierHashValue')
	const actual = own.hash(input)
	if (!sameBytes(actual, expected.subarray(0, actual.length))) return null
	const key = reveal(purposes.key, 'encryptedKeyValue').subarray(0, data.keyLength)

	const vector = (purpose: Uint8Array) => firstOf(data.hash(joined(data.salt, purpose)), blockLength, padding)
	const [sums] = attributesOf('dataIntegrity', elements)
	if (sums) {
		const part = (purpose: readonly number[], name: string) =>
			decrypt(key, vector(Uint8Array.from(purpose)), base64(sums.get(name)))
		const length = data.hash(new Uint8Array()).length
		const sumKey = part(purposes.sumKey, 'encryptedHmacKey').subarray(0, length)
		const sum = part(purposes.sum, 'encryptedHmacValue').subarray(0, length)
		if (!sameBytes(hmac(data.hash, sumKey, encrypted), sum)) throw new SheetFailure('damaged')
	}
	const whole = new Uint8Array(encrypted.length - sizeLength)
	for (let at = 0; at < whole.length; at += segmentLength) {
		const segment = encrypted.subarray(sizeLength + at, sizeLength + at + segmentLength)
		whole.set(decrypt(key, vector(numberBytes(at / segmentLength)), segment), at)
	}
	return whole
}
