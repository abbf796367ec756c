import * as z from 'zod/mini'

export const headBody = z.strictObject({
	number: z.int().check(z.minimum(1)),
	hash: z.string().check(z.regex(/^[\da-f]{64}$/)),
})
