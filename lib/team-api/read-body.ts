import type * as z from 'zod/mini'
import { nameFaults } from '@/lib/api/faults'
import { readJson } from '@/lib/api/read-json'
import { refuse } from './refuse'
import { isReason } from './routes/refusal-reasons'

/** The reason that one of our schemas attaches to an issue. */
const reasonIn = (issues: readonly z.core.$ZodIssue[]) =>
	issues.map((issue) => (issue.code === 'custom' ? issue.params?.reason : null)).find(isReason)

/** Replaces a problem that has no reason by one that has. */
const withReason = (refused: Response) =>
	refused.status === 413
		? refuse('too-large')
		: refuse('invalid', { status: refused.status === 415 ? 415 : 400 })

/** Reads and validates the body of a request, or returns the refusal. */
export async function readTeamBody<T>(
	request: Request,
	schema: z.ZodMiniType<T>,
	maxBytes: number,
): Promise<{ body: T } | { refused: Response }> {
	const read = await readJson(request, maxBytes)
	if ('refused' in read) return { refused: withReason(read.refused) }
	const parsed = schema.safeParse(read.value)
	if (parsed.success) return { body: parsed.data }
	const { issues } = parsed.error
	return { refused: refuse(reasonIn(issues) ?? 'invalid', { status: 422, faults: nameFaults(issues) }) }
}
