import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { type DocumentReading, routeDocumentIds, routeDocuments } from '@/lib/law/documents/documents'

/** What most documents of a route were read in. */
export function mainSourceOf(route: DocumentRoute): DocumentReading {
	const readings = routeDocumentIds.map((id) => routeDocuments[id]).filter((one) => one.route === route)
	const countOf = (reading: DocumentReading) =>
		readings.filter(({ source }) => source === reading.source).length
	return readings.reduce((most, reading) => (countOf(reading) > countOf(most) ? reading : most))
}
