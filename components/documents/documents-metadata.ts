import type { Metadata } from 'next'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

/** The title and the description of the page of a route. */
export function documentsMetadata(locale: Locale, route: DocumentRoute): Metadata {
	const { documents } = wordsOf(locale)
	return {
		title: pageTitle(locale, documents.routes[route].title),
		description: sayIn(locale)(documents.description),
	}
}
