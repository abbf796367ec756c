import * as z from 'zod/mini'
import { maxIdCharacters } from '@/lib/limits/limits'
import { factsSchema } from '@/rules/facts-schema'
import '@/rules/no-eval'

/** Whether a value is a valid candidate id. As in JSON Schema, a surrogate pair counts as one character. */
export const isId = (id: unknown): id is string =>
	typeof id === 'string' &&
	(id.length <= maxIdCharacters || (id.length <= 2 * maxIdCharacters && [...id].length <= maxIdCharacters))

/** One line of POST /api/v1/screen. */
export const candidateSchema = z.strictObject({
	id: z.string().check(z.refine(isId, { params: { maxLength: maxIdCharacters } })),
	facts: factsSchema,
})
