import { randomBytes } from 'node:crypto'

/** 32, none of which is easily taken for another. */
const letters = 'abcdefghjkmnpqrstuvwxyz023456789'

/** A random code to be read and typed by people, in groups of four characters of five bits each. */
export const readableCode = (groups: number): string =>
	Array.from({ length: groups }, () =>
		[...randomBytes(4)].map((byte) => letters[byte % letters.length]).join(''),
	).join('-')

/** A typed code as we write it: small letters, in groups of four. */
export const asWritten = (typed: string): string =>
	typed
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace(/(.{4})(?=.)/g, '$1-')
