import { createHash, randomBytes } from 'node:crypto'

/** The stored form of a random secret, which cannot be recovered from the database. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** An unguessable random text of 43 URL-safe characters. */
export const randomToken = (): string => randomBytes(32).toString('base64url')
