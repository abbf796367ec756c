import type { CompiledMessage } from 'icu-minify/format'
import type { AskReason, CertificationState } from '@/lib/law/documents/apostille'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { rowsOf, substitutes } from '@/lib/law/documents/document-rows'
import { type RouteDocumentId, routeDocuments } from '@/lib/law/documents/documents'
import type { DocumentSourceId } from '@/lib/law/documents/sources'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import { sourceOf } from '@/rules/sources/all'
import { addressOf } from '@/rules/sources/source'

/** A document in words. */
export type DocumentText = {
	readonly name: CompiledMessage
	readonly from: CompiledMessage
	readonly when?: CompiledMessage
	readonly proof?: CompiledMessage
	readonly age?: CompiledMessage
	readonly note?: CompiledMessage
}

/** A source by its short name, with its address. */
type NamedSource = { readonly name: CompiledMessage; readonly url: string | null }

type Texts = Words['documents']

/** The texts of the list, which is worked out on the device. */
export type ChecklistWords = Pick<
	Texts,
	'issued' | 'columns' | 'cases' | 'proofs' | 'age' | 'fair' | 'ready' | 'saved' | 'clear' | 'since'
> & {
	readonly list: Readonly<Partial<Record<RouteDocumentId, DocumentText>>>
	/** The names in Chinese, for the office; only on paper, and not where the page itself is in Chinese. */
	readonly chinese: Readonly<Partial<Record<RouteDocumentId, CompiledMessage>>>
	readonly states: Readonly<Record<CertificationState, CompiledMessage>>
	readonly asks: Readonly<Record<AskReason, CompiledMessage>>
	/** The sources of single documents. */
	readonly sources: Readonly<Partial<Record<DocumentSourceId, NamedSource>>>
	readonly sentences: CompiledMessage
}

/** Every document that a route's list can show, those that stand for another included. */
function shownDocuments(route: DocumentRoute): readonly RouteDocumentId[] {
	const { always, inCases } = rowsOf(route)
	return [...always, ...inCases].flatMap((id) => {
		const substitute = substitutes[id]
		return substitute ? [id, substitute.mainland, substitute.places] : [id]
	})
}

/** Picks the texts that the list of a route needs: they are sent with the page. */
export function checklistWords(
	route: DocumentRoute,
	words: ApplicantWords,
	chinese: ApplicantWords,
): ChecklistWords {
	const { issued, columns, cases, proofs, age, fair, ready, saved, clear, since } = words.documents
	const { list, states, asks, sources } = words.documents
	const shown = shownDocuments(route)
	const textOf: Readonly<Record<RouteDocumentId, DocumentText>> = list
	return {
		...{ issued, columns, cases, proofs, age, fair, ready, saved, clear, since, asks },
		sources: Object.fromEntries(
			shown.map((id) => {
				const { source } = routeDocuments[id]
				return [source, { name: sources[source], url: addressOf(sourceOf(source)) }]
			}),
		),
		list: Object.fromEntries(shown.map((id) => [id, textOf[id]])),
		chinese:
			words === chinese ? {} : Object.fromEntries(shown.map((id) => [id, chinese.documents.list[id].name])),
		states: {
			apostille: states.apostille.name,
			legalisation: states.legalisation.name,
			ask: states.ask.name,
		},
		sentences: words.separators.sentences,
	}
}
