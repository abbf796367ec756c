import { randomBytes } from 'node:crypto'

/** 32 characters, none easily mistaken for another. */
const letters = 'abcdefghjkmnpqrstuvwxyz023456789'

/** A random code for people to read and type, in groups of four characters of five bits each. */
export const readableCode = (groups: number): string =>
	Array.from({ length: groups }, () =>
		[...randomBytes(4)].map((byte) => letters[byte % letters.length]).join(''),
	).join('-')

/** A typed code in canonical form: lower case, in groups of four. */
export const canonicalCode = (typed: string): string =>
	typed
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace(/(.{4})(?=.)/g, '$1-')
