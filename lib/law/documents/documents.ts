import { keysIn } from '@/rules/keys'
import type { DocumentRoute } from './document-routes'
import type { DocumentSourceId } from './sources'

/** How a document is shown to be genuine. `not-published`: we found no rule. */
type Authentication =
	| 'none'
	| 'original'
	| 'pledge'
	| 'apostille-or-legalisation'
	| 'local-notary-or-certification'
	| 'not-published'

/** Where and when something was read, and how surely: `fair` is in part, or second hand. */
export type DocumentReading = {
	readonly source: DocumentSourceId
	readonly sure: 'high' | 'fair'
	/** YYYY-MM-DD. */
	readonly day: string
}

/** A document that a route asks for. Its words, and in which case alone it is asked for, are in the messages. */
export type RouteDocument = DocumentReading & {
	readonly route: DocumentRoute
	readonly authentication: Authentication
	/** How old it may be when the application is made; null if no text limits it. */
	readonly maxAgeMonths: number | null
	/** Whether it needs a Chinese translation; null if we found no rule. */
	readonly translated: boolean | null
}

const readOn = '2026-11-30'

/** A document as a source has it, with no authentication, no limit of age and no translation. */
const readIn = <R extends DocumentRoute>(
	route: R,
	source: DocumentSourceId,
	sure: DocumentReading['sure'] = 'high',
) =>
	({
		route,
		source,
		sure,
		day: readOn,
		authentication: 'none',
		maxAgeMonths: null,
		translated: false,
	}) as const

const known = {
	'k-degree': { ...readIn('k-published', 'decree-814'), authentication: 'not-published', translated: null },
	'k-post': { ...readIn('k-published', 'decree-814'), authentication: 'not-published', translated: null },
	'k-passport': { ...readIn('k-published', 'exit-entry-law'), authentication: 'original' },
	'k-means': {
		...readIn('k-published', 'exit-entry-law', 'fair'),
		authentication: 'not-published',
		translated: null,
	},
	form: readIn('work-permit-b', 'beijing-guide'),
	references: { ...readIn('work-permit-b', 'beijing-guide'), translated: true },
	'degree-apostille': {
		...readIn('work-permit-b', 'beijing-guide'),
		authentication: 'apostille-or-legalisation',
		translated: true,
	},
	'degree-hk-mo-tw': {
		...readIn('work-permit-b', 'beijing-guide'),
		authentication: 'local-notary-or-certification',
		translated: true,
	},
	'degree-china': { ...readIn('work-permit-b', 'beijing-guide'), authentication: 'original' },
	approval: { ...readIn('work-permit-b', 'beijing-guide'), translated: true },
	record: {
		...readIn('work-permit-b', 'beijing-guide'),
		authentication: 'apostille-or-legalisation',
		maxAgeMonths: 6,
		translated: true,
	},
	'record-china': { ...readIn('work-permit-b', 'beijing-guide'), maxAgeMonths: 6 },
	'record-hk-mo-tw': {
		...readIn('work-permit-b', 'beijing-guide'),
		authentication: 'local-notary-or-certification',
		maxAgeMonths: 6,
		translated: true,
	},
	medical: { ...readIn('work-permit-b', 'beijing-guide'), maxAgeMonths: 6 },
	contract: readIn('work-permit-b', 'beijing-guide'),
	passport: { ...readIn('work-permit-b', 'beijing-guide'), authentication: 'original' },
	'visa-page': readIn('work-permit-b', 'beijing-guide'),
	photo: { ...readIn('work-permit-b', 'beijing-guide'), maxAgeMonths: 6 },
	cancellation: readIn('work-permit-b', 'beijing-guide'),
	'class-points': { ...readIn('work-permit-b', 'beijing-guide'), translated: true },
	'class-pay': { ...readIn('work-permit-b', 'beijing-guide'), authentication: 'pledge' },
	'teacher-proof': {
		...readIn('work-permit-b', 'classification-2017-b', 'fair'),
		authentication: 'apostille-or-legalisation',
		translated: true,
	},
	family: { ...readIn('work-permit-b', 'beijing-guide'), translated: true },
	'employer-registration': readIn('work-permit-b', 'beijing-guide'),
	'a-form': { ...readIn('work-permit-a', 'beijing-guide'), translated: true },
	'a-pledge': { ...readIn('work-permit-a', 'beijing-guide'), authentication: 'pledge' },
	'a-programme': { ...readIn('work-permit-a', 'beijing-guide'), translated: true },
	'a-achievement': { ...readIn('work-permit-a', 'beijing-guide'), translated: true },
	'a-founder': { ...readIn('work-permit-a', 'beijing-guide'), maxAgeMonths: 12, translated: true },
	'a-pay': { ...readIn('work-permit-a', 'beijing-guide'), authentication: 'pledge' },
	'graduate-cv': { ...readIn('work-permit-graduate', 'graduates-2017'), translated: true },
	'graduate-letter': readIn('work-permit-graduate', 'graduates-2017'),
	'graduate-reasons': readIn('work-permit-graduate', 'graduates-2017'),
	'graduate-health': {
		...readIn('work-permit-graduate', 'graduates-2017'),
		maxAgeMonths: 6,
		translated: null,
	},
	'graduate-record': {
		...readIn('work-permit-graduate', 'graduates-2017'),
		authentication: 'apostille-or-legalisation',
		maxAgeMonths: 6,
		translated: true,
	},
	'graduate-degree': {
		...readIn('work-permit-graduate', 'graduates-2017'),
		authentication: 'apostille-or-legalisation',
		translated: true,
	},
	'graduate-marks': { ...readIn('work-permit-graduate', 'graduates-2017', 'fair'), translated: true },
	'graduate-post': readIn('work-permit-graduate', 'graduates-2017'),
	'graduate-pay': readIn('work-permit-graduate', 'graduates-2017'),
	'graduate-quota': readIn('work-permit-graduate', 'graduates-2017-quota', 'fair'),
	'graduate-validity': readIn('work-permit-graduate', 'graduates-2017', 'fair'),
	'short-form': { ...readIn('work-permit-90-days', 'beijing-guide'), authentication: 'pledge' },
	'short-contract': { ...readIn('work-permit-90-days', 'beijing-guide'), translated: true },
	'short-passport': { ...readIn('work-permit-90-days', 'beijing-guide'), authentication: 'original' },
	'z-visa': { ...readIn('after-arrival', 'beijing-guide'), authentication: 'original' },
	lodging: readIn('after-arrival', 'beijing-guide'),
	'arrival-medical': readIn('after-arrival', 'beijing-guide'),
	'residence-permit': readIn('after-arrival', 'exit-entry-law'),
	card: readIn('after-arrival', 'card-2024'),
	changes: readIn('after-arrival', 'beijing-guide'),
	extension: readIn('after-arrival', 'beijing-guide'),
	'hk-mo-tw-papers': readIn('not-needed', 'hk-mo-tw-2018'),
} as const satisfies Record<string, RouteDocument>

export type RouteDocumentId = keyof typeof known

/** Every document that a route asks for, as far as the texts say. */
export const routeDocuments: { readonly [D in RouteDocumentId]: RouteDocument } = known

export const routeDocumentIds = keysIn(known)

export const isRouteDocument = (id: unknown): id is RouteDocumentId =>
	typeof id === 'string' && Object.hasOwn(known, id)
