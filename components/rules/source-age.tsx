import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import type { SourceRef } from '@/rules/sources'
import { cited } from '@/rules/sources/cited'
import { StaleReading } from '../ui/reading/reading-age'

type Props = { readonly locale: Locale; readonly sources: readonly SourceRef[] }

/** How old the oldest reading of some sources is, once it is old. */
export function SourceAge({ locale, sources }: Props) {
	const [oldest] = sources.map(({ id }) => cited[id].day).toSorted()
	return oldest ? <StaleReading locale={locale} words={wordsOf(locale).law.reading} day={oldest} /> : null
}
