import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import type { Source } from '@/rules/sources/source'
import { FigureEnd } from './figure-end'
import { StaleReading } from './reading-age'

type Props = { readonly locale: Locale; readonly source: Source }

/** How old the reading of a source is, once it is old, and that its figures end, from their last month on. */
export function SourceReading({ locale, source }: Props) {
	const { reading } = wordsOf(locale).law
	return (
		<>
			<StaleReading locale={locale} words={reading} day={source.day} />
			{source.until && <FigureEnd locale={locale} words={reading} until={source.until} />}
		</>
	)
}
