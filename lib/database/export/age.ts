import { readFileSync, statSync } from 'node:fs'
import { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'
import { maxIdentityBytes, maxRecipientCharacters } from '@/lib/limits/limits'
import { Refusal } from '../faults/refusal'

/** A step of a pipeline that encrypts or decrypts what comes through. */
export type StreamTransform = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

/**
 * A step that encrypts a file so that only these recipients open it, in the age format.
 * @throws Refusal if one is no recipient of age
 */
export function encrypting(recipients: readonly string[]): StreamTransform {
	const encrypter = new Encrypter()
	for (const recipient of recipients) {
		try {
			if (recipient.length > maxRecipientCharacters) throw new Error('too long')
			encrypter.addRecipient(recipient)
		} catch {
			throw new Refusal('--to is a recipient of age, such as age1….')
		}
	}
	return async function* (chunks) {
		yield* await encrypter.encrypt(ReadableStream.from(chunks) as globalThis.ReadableStream<Uint8Array>)
	}
}

/**
 * A step that decrypts a file with the keys in an identity file of age.
 * @throws Refusal if there are none
 */
export function decrypting(identityFile: string): StreamTransform {
	const size = statSync(identityFile, { throwIfNoEntry: false })?.size ?? 0
	if (size === 0 || size > maxIdentityBytes) throw new Refusal(`${identityFile} is no identity file of age.`)
	const decrypter = new Decrypter()
	try {
		for (const line of readFileSync(identityFile, 'utf8').split('\n'))
			if (line.trim() !== '' && !line.startsWith('#')) decrypter.addIdentity(line.trim())
	} catch {
		throw new Refusal(`${identityFile} is no identity file of age.`)
	}
	return async function* (chunks) {
		try {
			yield* await decrypter.decrypt(ReadableStream.from(chunks) as globalThis.ReadableStream<Uint8Array>)
		} catch (cause) {
			throw new Refusal(`What is encrypted does not open with ${identityFile}.`, { cause })
		}
	}
}
