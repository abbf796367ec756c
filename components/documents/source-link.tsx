import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { DocumentSourceId } from '@/lib/law/documents/sources'
import { wordsOf } from '@/lib/words/messages'
import { sourceOf } from '@/rules/sources/all'
import { addressOf } from '@/rules/sources/source'

type Props = { readonly locale: Locale; readonly source: DocumentSourceId }

/** A source by its short name, with its address. */
export const SourceLink = ({ locale, source }: Props) => (
	<a className="ref" href={addressOf(sourceOf(source)) ?? undefined} rel="noreferrer">
		<bdi>{sayIn(locale)(wordsOf(locale).documents.sources[source])}</bdi>
	</a>
)
