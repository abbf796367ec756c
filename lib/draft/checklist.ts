import { certifications } from '@/lib/law/documents/apostille'
import { isByCountry } from '@/lib/law/documents/document-rows'
import { isRouteDocument, type RouteDocumentId } from '@/lib/law/documents/documents'

/** The documents of all routes that are ticked as ready, and where they were issued. */
export type ChecklistState = {
	readonly ready: readonly RouteDocumentId[]
	/** The country that issued them, by its code; null if none is chosen. */
	readonly country: string | null
	/** The countries of single documents that come from elsewhere. */
	readonly countries: Readonly<Partial<Record<RouteDocumentId, string>>>
}

export const emptyChecklist: ChecklistState = { ready: [], country: null, countries: {} }

const isCountry = (code: unknown): code is string => typeof code === 'string' && certifications.has(code)

/** Parses a stored checklist, which may be old, foreign or corrupt: what is not valid is dropped. */
export function readChecklist(stored: unknown): ChecklistState {
	if (typeof stored !== 'object' || stored === null) return emptyChecklist
	const { ready, country, countries } = stored as Readonly<Record<string, unknown>>
	const single = typeof countries === 'object' && countries !== null ? Object.entries(countries) : []
	return {
		ready: Array.isArray(ready) ? [...new Set(ready.filter(isRouteDocument))] : [],
		country: isCountry(country) ? country : null,
		countries: Object.fromEntries(
			single.filter(([id, code]) => isRouteDocument(id) && isByCountry(id) && isCountry(code)),
		),
	}
}

/** The country that issued a document. */
export const issuingCountry = ({ country, countries }: ChecklistState, id: RouteDocumentId): string | null =>
	countries[id] ?? country

/** Whether nothing is ticked or chosen. */
export const isEmptyChecklist = ({ ready, country, countries }: ChecklistState): boolean =>
	ready.length === 0 && country === null && Object.keys(countries).length === 0
