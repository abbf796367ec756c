import type { DocumentRoute } from './document-routes'
import { type RouteDocumentId, routeDocumentIds, routeDocuments } from './documents'

/** What stands for a document that was issued in the mainland, or in Hong Kong, Macao or Taiwan. */
export const substitutes: {
	readonly [D in RouteDocumentId]?: { readonly mainland: RouteDocumentId; readonly places: RouteDocumentId }
} = {
	'degree-apostille': { mainland: 'degree-china', places: 'degree-hk-mo-tw' },
	'graduate-degree': { mainland: 'degree-china', places: 'degree-hk-mo-tw' },
	record: { mainland: 'record-china', places: 'record-hk-mo-tw' },
	'graduate-record': { mainland: 'record-china', places: 'record-hk-mo-tw' },
}

/** Asked for only in the case that the messages name. */
const onlyInCases: ReadonlySet<RouteDocumentId> = new Set<RouteDocumentId>([
	...(['approval', 'visa-page', 'cancellation', 'class-points', 'class-pay'] as const),
	...(['teacher-proof', 'family', 'employer-registration'] as const),
	...(['a-programme', 'a-achievement', 'a-founder', 'a-pay'] as const),
])

/** Conditions and notes of a text rather than documents: there is nothing to prepare and tick. */
const toKnow: ReadonlySet<RouteDocumentId> = new Set<RouteDocumentId>([
	...(['graduate-post', 'graduate-pay', 'graduate-quota', 'graduate-validity', 'card'] as const),
])

const isSubstitute = (id: RouteDocumentId): boolean =>
	Object.values(substitutes).some(({ mainland, places }) => id === mainland || id === places)

type RouteRows = {
	/** What everybody needs. */
	readonly always: readonly RouteDocumentId[]
	readonly inCases: readonly RouteDocumentId[]
	/** What else the text asks. */
	readonly also: readonly RouteDocumentId[]
}

/** The rows of a route's list, first those that take longest; what stands for another document has none of its own. */
export function rowsOf(route: DocumentRoute): RouteRows {
	const all = routeDocumentIds.filter((id) => routeDocuments[id].route === route && !isSubstitute(id))
	const own = [...all.filter(isByCountry), ...all.filter((id) => !isByCountry(id))]
	return {
		always: own.filter((id) => !onlyInCases.has(id) && !toKnow.has(id)),
		inCases: own.filter((id) => onlyInCases.has(id)),
		also: own.filter((id) => toKnow.has(id)),
	}
}

/** The rows of a route's list that can be ticked. */
export const tickableRows = (route: DocumentRoute): readonly RouteDocumentId[] => {
	const { always, inCases } = rowsOf(route)
	return [...always, ...inCases]
}

/** Whether what a document takes depends on the country that issued it. */
export const isByCountry = (id: RouteDocumentId): boolean =>
	routeDocuments[id].authentication === 'apostille-or-legalisation'
