import { type CitationId, citations } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import { FigureEnd } from '../ui/reading/figure-end'
import { StaleReading } from '../ui/reading/reading-age'

type Props = {
	readonly locale: Locale
	/** The day on which the answer or the claim was last looked at. */
	readonly day: string
	readonly sources: readonly CitationId[]
}

/** How old an answer is, once it is old, and that the figures of its sources end, from their last month on. */
export function AgeOfAnswer({ locale, day, sources }: Props) {
	const { reading } = wordsOf(locale).law
	const ends = sources.flatMap((id) => citations[id].until ?? [])
	return (
		<>
			<StaleReading locale={locale} words={reading} day={day} />
			{ends.map((until) => (
				<FigureEnd key={until} locale={locale} words={reading} until={until} />
			))}
		</>
	)
}
