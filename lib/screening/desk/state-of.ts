import { belongsTo } from '../store/belongs-to'
import { isOutdated } from '../store/check-stored'
import type { Kept } from '../store/desk-store'
import type { DeskState, SetAsideCounts } from './desk-state'

/** All that is kept as the pages show it, without the candidates themselves. */
export function stateOf(kept: Kept, expired: number): Omit<DeskState, 'revision'> {
	const none = Object.fromEntries([...kept.roles.keys()].map((id) => [id, 0]))
	const counts = { ...none }
	const only = { ...none }
	let first: string | null = null
	let last: string | null = null
	let outdated = 0
	for (const candidate of kept.candidates.values()) {
		const mine = [...kept.roles.keys()].filter((id) => belongsTo(candidate, id))
		for (const id of mine) counts[id] = (counts[id] ?? 0) + 1
		const [single] = mine
		if (single !== undefined && mine.length === 1) only[single] = (only[single] ?? 0) + 1
		if (isOutdated(candidate)) outdated++
		const end = kept.endOf(candidate)
		if (first === null || end < first) first = end
		if (last === null || end > last) last = end
	}
	return {
		kind: kept.kind(),
		problem: kept.problem(),
		roles: [...kept.roles.values()],
		settings: kept.settings(),
		candidates: kept.candidates.size,
		counts,
		only,
		decisions: kept.decisions.size,
		expired,
		outdated: {
			candidates: outdated,
			roles: [...kept.outdatedRoles].flatMap((id) => kept.roles.get(id)?.name ?? []),
		},
		setAside: setAsideCounts(kept),
		ends: first !== null && last !== null ? { first, last } : null,
	}
}

function setAsideCounts(kept: Kept): SetAsideCounts {
	const of = { roles: 0, candidates: 0, decisions: 0, sheets: 0, settings: 0 }
	const setAside = kept.setAside()
	for (const { shelf } of setAside) of[shelf]++
	return { total: setAside.length, of, isErasurePaused: !kept.areEndsKnown() }
}
