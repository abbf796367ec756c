import type { Conflict } from '@/lib/exchange/device/exchange-issue'
import { recordDifference } from '@/lib/screening/log/record-difference'
import type { Patch } from '@/lib/screening/model/operations'

type Members = Readonly<Record<string, unknown>>

const isMembers = (value: unknown): value is Members =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** The part of a state that a difference is about; for facts and other entries, only those that differ. */
function restrictedTo(state: Members, difference: Members): Members {
	return Object.fromEntries(
		Object.entries(difference).map(([member, value]) => {
			const was = state[member]
			if (!isMembers(value) || !isMembers(was)) return [member, was]
			return [member, Object.fromEntries(Object.keys(value).map((key) => [key, was[key]]))]
		}),
	)
}

/** How two members changed a record, where the results differ: as patches, so that it is worded as in the history. */
export function conflictSides({ store, key, base, mine, theirs }: Conflict): {
	readonly mine: Patch | null
	readonly theirs: Patch | null
} {
	if (!mine || !theirs) return { mine: null, theirs: null }
	const patch = (before: object | null, after: object) =>
		({ store, key, was: 0, ...(before && { before }), after }) as Patch
	if (store === 'decisions') return { mine: patch(base, mine), theirs: patch(base, theirs) }
	const difference = recordDifference(theirs, mine)
	if (!difference) return { mine: null, theirs: null }
	const { before, after } = difference as { readonly before: Members; readonly after: Members }
	const was = restrictedTo((base ?? {}) as Members, { ...before, ...after })
	return { mine: patch(was, after), theirs: patch(was, before) }
}
