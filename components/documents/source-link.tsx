import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type DocumentSourceId, documentSources } from '@/lib/law/documents/sources'
import { wordsOf } from '@/lib/words/messages'

type Props = { readonly locale: Locale; readonly source: DocumentSourceId }

/** A source by its short name, with its address. */
export const SourceLink = ({ locale, source }: Props) => (
	<a className="ref" href={documentSources[source]} rel="noreferrer">
		<bdi>{sayIn(locale)(wordsOf(locale).documents.sources[source])}</bdi>
	</a>
)
