import { type CitationId, citations, type ReferenceId } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Words } from '@/lib/words/texts'
import { type SourceId, sources } from '@/rules/sources'

type Props = { readonly locale: Locale; readonly id: CitationId }

/** The texts of a source: from the rules, or from the references of the answers. */
export const citationWords = (words: Words, id: CitationId) =>
	id in sources ? words.sources[id as SourceId] : words.about.references[id as ReferenceId]

/** A source by its short name, with its address. */
function Citation({ locale, id }: Props) {
	const { url } = citations[id]
	return (
		<a className="ref" href={url ?? `/${locale}/rules/${id}`} rel={url ? 'noreferrer' : undefined}>
			{sayIn(locale)(citationWords(wordsOf(locale), id).short)}
		</a>
	)
}

/** Several sources in a row. */
export function Citations({ locale, ids }: { readonly locale: Locale; readonly ids: readonly CitationId[] }) {
	const between = sayIn(locale)(wordsOf(locale).separators.entries)
	return ids.map((id, index) => (
		<span key={id}>
			{index > 0 && between}
			<Citation locale={locale} id={id} />
		</span>
	))
}
