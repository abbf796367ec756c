import type { MyRecord } from '@/lib/team-api/routes/my-record'
import type { FactId } from '@/rules/facts'

/** The lists of all answers that the page shows anywhere, so that the names in them can be loaded together. */
export function listsIn({ answers, openings, requests }: MyRecord) {
	const lists: Partial<Record<FactId, readonly unknown[]>> = {}
	const add = (fact: string, value: unknown) => {
		const id = fact as FactId
		if (Array.isArray(value)) lists[id] = [...(lists[id] ?? []), ...value]
	}
	for (const { fact, value } of answers) add(fact, value)
	for (const { facts } of openings) for (const [fact, value] of Object.entries(facts)) add(fact, value)
	for (const { about, before, after } of requests) {
		if (about === null) continue
		add(about, before)
		add(about, after)
	}
	return lists
}
