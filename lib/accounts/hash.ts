import { createHash, randomBytes } from 'node:crypto'

/** What stands in the database for a text that whoever reads the database must not learn, and that nobody can guess. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** A text that nobody can guess, of 43 characters that an address may hold. */
export const randomToken = (): string => randomBytes(32).toString('base64url')
