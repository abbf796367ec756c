import { daysLater } from '@/lib/day/days-later'
import { belongsTo } from '../model/belongs-to'
import { dueDates } from '../model/progress'
import { isOutdated } from '../store/check-stored'
import type { DeskStore } from '../store/desk-store'
import { rememberedCells } from '../store/remembered-cells'
import type { DeskState, SetAsideCounts } from './desk-state'

/** Days ahead within which a date counts as due. */
const soonDays = 7

/** Summarises everything stored for the pages, without the candidates themselves. */
export function deskStateOf(
	store: DeskStore,
	expired: number,
): Omit<DeskState, 'total' | 'revision' | 'latest' | 'cutOff'> {
	const none = Object.fromEntries([...store.roles.keys()].map((id) => [id, 0]))
	const counts = { ...none }
	const only = { ...none }
	const due = { ...none }
	const soon = daysLater(store.today(), soonDays)
	let first: string | null = null
	let last: string | null = null
	let outdated = 0
	for (const candidate of store.candidates.values()) {
		const mine = [...store.roles.keys()].filter((id) => belongsTo(candidate, id))
		for (const id of mine) {
			counts[id] = (counts[id] ?? 0) + 1
			const own = candidate.progress?.[id]
			if (own) due[id] = (due[id] ?? 0) + dueDates(own).filter(({ day }) => day <= soon).length
		}
		const [single] = mine
		if (single !== undefined && mine.length === 1) only[single] = (only[single] ?? 0) + 1
		if (isOutdated(candidate)) outdated++
		const end = store.endOf(candidate)
		if (first === null || end < first) first = end
		if (last === null || end > last) last = end
	}
	return {
		kind: store.kind(),
		problem: store.problem(),
		roles: [...store.roles.values()],
		settings: store.settings(),
		candidates: store.candidates.size,
		counts,
		only,
		due,
		decisions: store.decisions.size,
		remembered: rememberedCells(store.sheets.values()).length,
		forms: store.forms.count(),
		pieces: store.pieces.count(),
		expired,
		outdated: {
			candidates: outdated,
			roles: [...store.outdatedRoles].flatMap((id) => store.roles.get(id)?.name ?? []),
		},
		setAside: setAsideCounts(store),
		ends: first !== null && last !== null ? { first, last } : null,
	}
}

function setAsideCounts(store: DeskStore): SetAsideCounts {
	const of = { roles: 0, candidates: 0, decisions: 0, sheets: 0, settings: 0 }
	const setAside = store.setAside()
	for (const { store: name } of setAside) of[name]++
	return { total: setAside.length, of, isErasurePaused: !store.areEndsKnown() }
}
