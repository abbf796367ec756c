import { maxAuditChoices } from '@/lib/limits/exchange-limits'

/** Which entries of the audit are asked for; null: any. */
export type AuditFilter = {
	readonly kinds: readonly string[] | null
	/** A member's id, or `server`. */
	readonly actor: string | null
	/** Instants: entries from the first one on, and before the second. */
	readonly from: string | null
	readonly until: string | null
	/** What was searched for: an entry of one of these kinds, by one of these members, or with this number. */
	readonly search: {
		readonly kinds: readonly string[]
		readonly actors: readonly string[]
		readonly number: number | null
	} | null
}

export const noFilter: AuditFilter = { kinds: null, actor: null, from: null, until: null, search: null }

const kindPattern = /^[a-z][a-z-]{0,39}$/
const idPattern = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const server = 'server'

/** The query of a request for filtered entries. */
export function filterQuery({ kinds, actor, from, until, search }: AuditFilter): URLSearchParams {
	const query = new URLSearchParams()
	if (kinds) query.set('kinds', kinds.join())
	if (actor !== null) query.set('actor', actor)
	if (from !== null) query.set('from', from)
	if (until !== null) query.set('until', until)
	if (search) {
		query.set('search-kinds', search.kinds.join())
		query.set('search-actors', search.actors.join())
		if (search.number !== null) query.set('search-number', String(search.number))
	}
	return query
}

const listIn = (query: URLSearchParams, name: string): readonly string[] | null => {
	const text = query.get(name)
	if (text === null) return null
	return text === '' ? [] : text.split(',')
}

const areSound = (list: readonly string[] | null, pattern: RegExp) =>
	list === null || (list.length <= maxAuditChoices && list.every((one) => pattern.test(one)))

const isInstant = (text: string | null) =>
	text === null || (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text)))

/** Reads such a query; null if something in it is no filter. */
export function readFilter(query: URLSearchParams): AuditFilter | null {
	const [kinds, searchKinds] = [listIn(query, 'kinds'), listIn(query, 'search-kinds')]
	const actors = listIn(query, 'search-actors')
	const [actor, from, until] = [query.get('actor'), query.get('from'), query.get('until')]
	const typed = query.get('search-number')
	const number = typed === null ? null : Number(typed)
	const isSound =
		areSound(kinds, kindPattern) &&
		areSound(searchKinds, kindPattern) &&
		areSound(actors, idPattern) &&
		(actor === null || actor === server || idPattern.test(actor)) &&
		isInstant(from) &&
		isInstant(until) &&
		(number === null || (Number.isSafeInteger(number) && number >= 0))
	if (!isSound) return null
	const isSearch = searchKinds !== null || actors !== null || number !== null
	const search = isSearch ? { kinds: searchKinds ?? [], actors: actors ?? [], number } : null
	return { kinds, actor, from, until, search }
}
