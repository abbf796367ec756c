import type { Actor } from '../model/actor'
import type { Operation, Patch, PatchChunk } from '../model/operations'
import type { Decision, Role } from '../model/records'
import { sanitizeCandidate, sanitizeName, sanitizeReason } from '../store/sanitize-records'

const ofOne = (by: Actor): Actor => ({ name: sanitizeName(by.name) })

/** An operation with its texts made safe to display. */
export const sanitizeOperation = ({ by, name, reason, ...operation }: Operation): Operation => ({
	...operation,
	by: ofOne(by),
	...(name !== undefined && { name: sanitizeName(name) }),
	...(reason !== undefined && { reason: sanitizeReason(reason) }),
})

type Texts = Partial<Pick<Decision, 'by' | 'reason'> & Pick<Role, 'name' | 'gap'>>

/** The members of a decision or an opening, or some of them, with their texts made safe to display. */
function sanitizeState<T extends object>(state: T): T {
	const { name, by, reason, gap } = state as Texts
	return {
		...state,
		...(name !== undefined && { name: sanitizeName(name) }),
		...(by !== undefined && { by: sanitizeName(by) }),
		...(reason !== undefined && { reason: sanitizeReason(reason) }),
		...(gap !== undefined && { gap: sanitizeReason(gap) }),
	}
}

function sanitizePatch({ before, after, ...patch }: Patch): Patch {
	const sanitize: (state: object) => object = patch.store === 'candidates' ? sanitizeCandidate : sanitizeState
	return {
		...patch,
		...(before && { before: sanitize(before) }),
		...(after && { after: sanitize(after) }),
	} as Patch
}

/** A chunk of an operation, with its texts made safe to display. */
export const sanitizeChunk = (chunk: PatchChunk): PatchChunk => ({
	...chunk,
	patches: chunk.patches.map(sanitizePatch),
})
