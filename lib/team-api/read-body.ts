import type * as z from 'zod/mini'
import { nameFaults } from '@/lib/api/faults'
import { readJson } from '@/lib/api/read-json'
import { isReason } from './reasons'
import { refuse } from './refuse'

/** The reason that a schema of ours gives for a fault. */
const reasonIn = (issues: readonly z.core.$ZodIssue[]) =>
	issues.map((issue) => (issue.code === 'custom' ? issue.params?.reason : null)).find(isReason)

/** The problem in place of one that has no reason. */
const withReason = (refused: Response) =>
	refused.status === 413
		? refuse('too-large')
		: refuse('invalid', { status: refused.status === 415 ? 415 : 400 })

/** Reads the body of a request by its schema, or refuses it. */
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
