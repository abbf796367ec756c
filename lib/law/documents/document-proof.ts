import { type Certification, type CertificationState, certifications } from './apostille'
import { substitutes } from './document-rows'
import { type RouteDocumentId, routeDocuments } from './documents'

const mainland = 'CN'
const places: readonly string[] = ['HK', 'MO', 'TW']

/** How a document is shown to be genuine, once the country that issued it is known. */
export type DocumentProof = {
	/** The document itself, or what stands for it when it comes from there. */
	readonly document: RouteDocumentId
	/** `by-country`: no country is chosen yet. */
	readonly kind:
		| 'none'
		| 'original'
		| 'pledge'
		| 'not-published'
		| 'local-notary-or-certification'
		| 'by-country'
		| CertificationState
	/** What is known about the country; only where the kind depends on it. */
	readonly certification?: Certification
}

/** The document that a row asks for, by the country that issued it. */
function documentFrom(row: RouteDocumentId, country: string | null): RouteDocumentId {
	const substitute = substitutes[row]
	if (country === mainland) return substitute?.mainland ?? row
	return country !== null && places.includes(country) ? (substitute?.places ?? row) : row
}

/**
 * What a row takes.
 * @param country the code of the country that issued the document; null if none is chosen
 */
export function documentProofOf(row: RouteDocumentId, country: string | null): DocumentProof {
	const document = documentFrom(row, country)
	const { authentication } = routeDocuments[document]
	if (authentication !== 'apostille-or-legalisation') return { document, kind: authentication }
	if (country === mainland) return { document, kind: 'original' }
	const certification = country === null ? undefined : certifications.get(country)
	return certification
		? { document, kind: certification.state, certification }
		: { document, kind: 'by-country' }
}
