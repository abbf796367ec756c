import { maxAgeHeaderBytes, maxAgeWorkFactor } from '@/lib/limits/limits'

/** The first line of every file encrypted with age. */
const magic = 'age-encryption.org/v1\n'

/** The header of a passphrase-encrypted file: the salt, the work factor as a power of two, and the wrapped key. */
const headPattern = /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} ([1-9]\d?)\n[\w+/]{43}\n--- [\w+/]{43}\n/

/** Why a file cannot be decrypted. */
export type AgeFault = 'wrong-passphrase' | 'other-key' | 'too-much-work' | 'broken'

const startOf = (file: Blob, bytes: number) => file.slice(0, bytes).text()

/** Whether a file is encrypted with age. */
export const isAgeFile = async (file: Blob): Promise<boolean> => (await startOf(file, magic.length)) === magic

/**
 * Encrypts a file with a passphrase, in the age format.
 * @param workFactor the cost of trying a passphrase, as a power of two
 */
export async function encryptFile(
	file: Blob,
	passphrase: string,
	workFactor = maxAgeWorkFactor,
): Promise<Blob> {
	const { Encrypter } = await import('age-encryption')
	const encrypter = new Encrypter()
	encrypter.setPassphrase(passphrase)
	encrypter.setScryptWorkFactor(workFactor)
	return new Response(await encrypter.encrypt(file.stream())).blob()
}

/** Decrypts a file with its passphrase. The work factor is checked first. */
export async function decryptFile(
	file: Blob,
	passphrase: string,
): Promise<{ readonly text: string } | { readonly fault: AgeFault }> {
	const head = headPattern.exec(await startOf(file, maxAgeHeaderBytes))
	if (!head) return { fault: 'other-key' }
	if (Number(head[1]) > maxAgeWorkFactor) return { fault: 'too-much-work' }
	const { Decrypter } = await import('age-encryption')
	const decrypter = new Decrypter()
	decrypter.addPassphrase(passphrase)
	let decrypted: ReadableStream<Uint8Array> | null = null
	try {
		decrypted = await decrypter.decrypt(file.stream())
		return { text: await new Response(decrypted).text() }
	} catch (error) {
		const isWrong = decrypted === null && String(error).includes('no identity matched')
		return { fault: isWrong ? 'wrong-passphrase' : 'broken' }
	}
}
