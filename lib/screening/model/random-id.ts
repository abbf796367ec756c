const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A random unique id. Unlike `crypto.randomUUID`, it also works on insecure origins. */
export const randomId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join('')
