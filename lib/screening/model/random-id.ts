const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** An id that nobody has chosen before. `crypto.randomUUID` exists on secure addresses alone; this one everywhere. */
export const randomId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join('')
