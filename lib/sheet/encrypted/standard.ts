import { ecb } from '@noble/ciphers/aes.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { joined } from '../concat-bytes'
import { SheetFailure } from '../sheet-failure'
import { numberBytes, passwordBytes, sameBytes } from './bytes'

const rounds = 50_000
const sizeLength = 8
const aesKinds: Readonly<Record<number, number>> = { 26126: 16, 26127: 24, 26128: 32 }
const blockLength = 64
const saltLength = 16
const hashLength = 20

/** Derives a key from a hash as CryptoAPI does. */
function keyFrom(hash: Uint8Array, length: number): Uint8Array {
	const half = (filler: number) => {
		const block = new Uint8Array(blockLength).fill(filler)
		for (const [at, byte] of hash.entries()) block[at] = byte ^ filler
		return sha1(block)
	}
	return joined(half(0x36), half(0x5c)).subarray(0, length)
}

/**
 * Decrypts a workbook encrypted in the way of Office 2007, which LibreOffice and WPS also use; null if the password
 * is wrong.
 * @param info the description of the encryption, after its version
 * @throws SheetFailure if it is encrypted in another way, or damaged
 */
export function decryptStandard(
	info: Uint8Array,
	encrypted: Uint8Array,
	password: string,
): Uint8Array | null {
	const view = new DataView(info.buffer, info.byteOffset, info.length)
	const header = 8
	const verifier = header + view.getUint32(4, true)
	const keyLength = aesKinds[view.getUint32(header + 8, true)]
	if (keyLength === undefined) throw new SheetFailure('encrypted-old')
	if (verifier + 4 + saltLength + 16 + 4 + 32 > info.length) throw new SheetFailure('damaged')
	const salt = info.subarray(verifier + 4, verifier + 4 + saltLength)
	const [inputAt, valueAt] = [verifier + 4 + saltLength, verifier + 4 + saltLength + 16 + 4]
	let hash: Uint8Array = sha1(joined(salt, passwordBytes(password)))
	for (let round = 0; round < rounds; round++) hash = sha1(joined(numberBytes(round), hash))
	const key = keyFrom(sha1(joined(hash, numberBytes(0))), keyLength)
	const decrypt = (bytes: Uint8Array) => ecb(key, { disablePadding: true }).decrypt(bytes)
	const input = decrypt(info.slice(inputAt, inputAt + 16))
	const expected = decrypt(info.slice(valueAt, valueAt + 32)).subarray(0, hashLength)
	if (!sameBytes(sha1(input), expected)) return null
	const blocks = (encrypted.length - sizeLength) & ~15
	return decrypt(encrypted.slice(sizeLength, sizeLength + blocks))
}
