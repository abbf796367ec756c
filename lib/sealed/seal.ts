import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What a secret is for, and whose it is: sealed for one place, it opens in no other. */
export type SealedFor = { readonly workspace: string; readonly purpose: string }

const version = 'v1'
const cipher = 'aes-256-gcm'
const lengths = { iv: 12, tag: 16 }

const contextOf = ({ workspace, purpose }: SealedFor) =>
	Buffer.from(JSON.stringify(['seal', version, workspace, purpose]))

const keyOf = (secret: string, place: SealedFor) =>
	Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), contextOf(place), 32))

/**
 * Encrypts a secret that has to be read again, by the secret of the server.
 * @returns its version, then the nonce, the ciphertext and the tag together
 */
export function seal(secret: string, place: SealedFor, text: string): string {
	const iv = randomBytes(lengths.iv)
	const sealing = createCipheriv(cipher, keyOf(secret, place), iv).setAAD(contextOf(place))
	const body = Buffer.concat([iv, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()])
	return `${version}.${body.toString('base64url')}`
}

/** The sealed secret; null if it was changed, is another place's, or was sealed by another server's secret. */
export function unseal(secret: string, place: SealedFor, sealed: string): string | null {
	const body = Buffer.from(sealed.slice(version.length + 1), 'base64url')
	if (!sealed.startsWith(`${version}.`) || body.length < lengths.iv + lengths.tag) return null
	const tagAt = body.length - lengths.tag
	const opening = createDecipheriv(cipher, keyOf(secret, place), body.subarray(0, lengths.iv), {
		authTagLength: lengths.tag,
	})
	opening.setAAD(contextOf(place)).setAuthTag(body.subarray(tagAt))
	try {
		const text = Buffer.concat([opening.update(body.subarray(lengths.iv, tagAt)), opening.final()])
		return text.toString('utf8')
	} catch {
		return null
	}
}
