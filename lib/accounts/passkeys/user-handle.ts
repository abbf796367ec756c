/** The bytes by which a device knows an account: its id, which says nothing about a person. */
export const handleBytes = (account: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Buffer.from(account.replaceAll('-', ''), 'hex'))

/** The same as a device sends it back. */
export const handleOf = (account: string): string => Buffer.from(handleBytes(account)).toString('base64url')
