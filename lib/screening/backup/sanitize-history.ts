import type { Actor } from '../model/actor'
import type { Operation, Patch, PatchChunk } from '../model/operations'
import type { Candidate, Decision, Role } from '../model/records'
import { nameOf, sanitizeReason, withSafeProgress } from '../store/sanitize-records'

const ofOne = (by: Actor): Actor => ({ name: nameOf(by.name) })

/** An operation with its texts made safe to display. */
export const sanitizeOperation = ({ by, name, reason, ...operation }: Operation): Operation => ({
	...operation,
	by: ofOne(by),
	...(name !== undefined && { name: nameOf(name) }),
	...(reason !== undefined && { reason: sanitizeReason(reason) }),
})

type Texts = Partial<Pick<Candidate, 'name' | 'id'> & Pick<Decision, 'by' | 'reason'> & Pick<Role, 'gap'>>

/** The members of a record, or some of them, with their texts made safe to display. */
function sanitizeState<T extends object>(state: T): T {
	const { name, id, by, reason, gap } = state as Texts
	return {
		...withSafeProgress(state),
		...(name !== undefined && { name: nameOf(name) }),
		...(id !== undefined && { id: nameOf(id) }),
		...(by !== undefined && { by: nameOf(by) }),
		...(reason !== undefined && { reason: sanitizeReason(reason) }),
		...(gap !== undefined && { gap: sanitizeReason(gap) }),
	}
}

const sanitizePatch = ({ before, after, ...patch }: Patch): Patch =>
	({
		...patch,
		...(before && { before: sanitizeState(before) }),
		...(after && { after: sanitizeState(after) }),
	}) as Patch

/** A chunk of an operation, with its texts made safe to display. */
export const sanitizeChunk = (chunk: PatchChunk): PatchChunk => ({
	...chunk,
	patches: chunk.patches.map(sanitizePatch),
})
