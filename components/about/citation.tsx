import { type CitationId, linkToSource, type ReferenceId } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { ApplicantWords } from '@/lib/words/texts'
import type { SourceId } from '@/rules/sources'
import { cited } from '@/rules/sources/cited'

type Props = { readonly locale: Locale; readonly id: CitationId }

/** The texts of a source: from the rules, or from the references of the answers. */
export const citationWords = (words: ApplicantWords, id: CitationId) =>
	id in cited ? words.sources[id as SourceId] : words.about.references[id as ReferenceId]

/** A source by its short name, with its address. */
function Citation({ locale, id }: Props) {
	const link = linkToSource(locale, id)
	return (
		<a className="ref" href={link} rel={link.startsWith('/') ? undefined : 'noreferrer'}>
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
