import { membersByEntry, membersNotRemembered } from '@/lib/records/derive/remembered'
import type { RecordDifference } from '../model/operations'

type Members = Readonly<Record<string, unknown>>

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

const keysOf = (...of: readonly (Members | undefined)[]) => [
	...new Set(of.flatMap((one) => Object.keys(one ?? {}))),
]

function differing(before: Members, after: Members, ignored: readonly string[] = []) {
	const from: Record<string, unknown> = {}
	const to: Record<string, unknown> = {}
	for (const member of keysOf(before, after)) {
		if (ignored.includes(member) || isSame(before[member], after[member])) continue
		if (before[member] !== undefined) from[member] = before[member]
		if (after[member] !== undefined) to[member] = after[member]
	}
	return { from, to }
}

/** The members in which two states of a record differ; null if in none. */
export function recordDifference<T extends object>(
	before: T,
	after: T,
): Required<Pick<RecordDifference<T>, 'before' | 'after'>> | null {
	const { from, to } = differing(before as Members, after as Members, membersNotRemembered)
	for (const member of membersByEntry) {
		if (from[member] === undefined && to[member] === undefined) continue
		const entries = differing((from[member] ?? {}) as Members, (to[member] ?? {}) as Members)
		from[member] = entries.from
		to[member] = entries.to
	}
	if (keysOf(from, to).length === 0) return null
	return { before: from as Partial<T>, after: to as Partial<T> }
}

function moved(current: Members, from: Members, to: Members): Record<string, unknown> {
	const now: Record<string, unknown> = { ...current }
	for (const member of keysOf(from, to)) {
		if (to[member] === undefined) delete now[member]
		else now[member] = to[member]
	}
	return now
}

/** The record with a difference applied: other members, and other entries of members, stay. */
export function withDifference<T extends object>(
	current: T,
	{ before = {}, after = {} }: RecordDifference<T>,
): T {
	const [from, to] = [{ ...(before as Members) }, { ...(after as Members) }]
	for (const member of membersByEntry) {
		if (from[member] === undefined && to[member] === undefined) continue
		const entries = moved(
			((current as Members)[member] ?? {}) as Members,
			(from[member] ?? {}) as Members,
			(to[member] ?? {}) as Members,
		)
		to[member] = member === 'facts' || Object.keys(entries).length > 0 ? entries : undefined
	}
	return moved(current as Members, from, to) as T
}

/** The inverse of a difference. */
export const reversed = <T>({ before, after }: RecordDifference<T>): RecordDifference<T> => ({
	...(after && { before: after }),
	...(before && { after: before }),
})
