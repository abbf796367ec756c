import { belongsTo } from '../model/belongs-to'
import type { DeskStore } from '../store/desk-store'

/** Names already in use in a role, the most common first, as suggestions for others. */
export type NamesInUse = { readonly owners: readonly string[]; readonly tags: readonly string[] }

/** The maximum number of suggestions. */
const maxNames = 100

const mostFrequent = (counts: ReadonlyMap<string, number>) =>
	[...counts]
		.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
		.slice(0, maxNames)
		.map(([name]) => name)

/** The owners and tags that the candidates of a role have. */
export function namesInUse(store: Pick<DeskStore, 'candidates'>, role: string): NamesInUse {
	const owners = new Map<string, number>()
	const tags = new Map<string, number>()
	const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
	for (const candidate of store.candidates.values()) {
		const own = candidate.progress?.[role]
		if (!own || !belongsTo(candidate, role)) continue
		if (own.owner) count(owners, own.owner)
		for (const tag of own.tags ?? []) count(tags, tag)
	}
	return { owners: mostFrequent(owners), tags: mostFrequent(tags) }
}
