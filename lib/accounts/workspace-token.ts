import { hashOf, randomToken } from './hash'

const hexOf = (workspace: string) => workspace.replaceAll('-', '')

/** A new token for something in a workspace: the workspace's id, to find it by, and a secret. */
export const makeToken = (workspace: string): string =>
	Buffer.from(hexOf(workspace), 'hex').toString('base64url') + randomToken()

const lengths = { workspace: 22, whole: 22 + 43 }

/** The workspace that a token names, and the token's hash; null if it is malformed. */
export function readToken(token: string): { workspace: string; tokenHash: string } | null {
	if (token.length !== lengths.whole || !/^[\w-]+$/.test(token)) return null
	const hex = Buffer.from(token.slice(0, lengths.workspace), 'base64url').toString('hex')
	const workspace = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
	return { workspace, tokenHash: hashOf(token) }
}
