/** The ways whose documents are listed, in the order of the page; the ways of the work permit stand together. */
export const documentRoutes = [
	'work-permit-b',
	'work-permit-a',
	'work-permit-graduate',
	'work-permit-90-days',
	'after-arrival',
	'k-published',
	'not-needed',
] as const
export type DocumentRoute = (typeof documentRoutes)[number]

/** The way that the page shows first. */
export const firstRoute: DocumentRoute = 'work-permit-b'

/** The path of a way's page after the locale. */
export const documentsPath = (route: DocumentRoute): string =>
	route === firstRoute ? '/routes/documents' : `/routes/documents/${route}`
