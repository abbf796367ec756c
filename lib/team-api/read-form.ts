import type * as z from 'zod/mini'
import { readBytes } from '@/lib/api/read-json'
import { refuseType } from '@/lib/api/refuse-type'
import { refuse } from './refuse'

/** Reads and validates the form in the body of a request, or returns the refusal. A field that is there twice is none. */
export async function readTeamForm<T>(
	request: Request,
	schema: z.ZodMiniType<T>,
	maxBytes: number,
): Promise<{ body: T } | { refused: Response }> {
	if (refuseType(request, 'application/x-www-form-urlencoded'))
		return { refused: refuse('invalid', { status: 415 }) }
	const bytes = await readBytes(request.body, maxBytes)
	if (!bytes) return { refused: refuse('too-large') }
	const fields = [...new URLSearchParams(new TextDecoder().decode(bytes))]
	const names = fields.map(([name]) => name)
	const single = fields.filter(([name]) => names.indexOf(name) === names.lastIndexOf(name))
	const parsed = schema.safeParse(Object.fromEntries(single))
	return parsed.success ? { body: parsed.data } : { refused: refuse('invalid', { status: 400 }) }
}
