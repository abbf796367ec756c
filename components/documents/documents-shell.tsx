import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import type { Locale } from '@/lib/i18n/locales'
import { type DocumentRoute, documentsPath } from '@/lib/law/documents/document-routes'
import { loadCountries } from '@/lib/words/names'
import { DocumentsPage } from './documents-page'

type Props = { readonly locale: Locale; readonly route: DocumentRoute }

/** The page of a route in the frame of the site. */
export async function DocumentsShell({ locale, route }: Props) {
	const { countryNames } = await loadCountries(locale)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path={documentsPath(route)}>
			<DocumentsPage locale={locale} route={route} countries={countryNames} />
		</SiteShell>
	)
}
