import { claimIds, claims } from '@/lib/about/claims'
import { questionIds, questions } from '@/lib/about/questions'
import { type CitationId, citations } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { sayHowRead } from '@/lib/words/how-read'
import { wordsOf } from '@/lib/words/messages'
import { addressOf } from '@/rules/sources/source'
import { MarginSection } from '../ui/page/margin-section'
import { SourceItem, Sources } from '../ui/page/sources'
import { SourceReading } from '../ui/reading/source-reading'
import { citationWords } from './citation'

const cited = new Set<CitationId>([
	...questionIds.flatMap((id) => questions[id].basis.flatMap(({ sources }) => sources)),
	...claimIds.flatMap((id) => claims[id].sources),
])

/** Every source that an answer or a claim cites, with its URL. */
export function CitedSources({ locale }: { readonly locale: Locale }) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { title, lead, dated } = words.about.sources
	return (
		<MarginSection id="sources" title={say(title)} intro={say(lead)}>
			<Sources>
				{[...cited].map((id) => {
					const { date } = citations[id]
					const day = date?.length === 10 ? sayDay(locale, date) : date
					return (
						<SourceItem
							key={id}
							name={say(citationWords(words, id).name)}
							dated={day ? say(dated, { date: day }) : null}
							url={addressOf(citations[id])}
							noAddress={say(words.site.rules.sourceNoAddress)}
							read={sayHowRead(locale, words.result.sources.read, citations[id])}
							age={<SourceReading locale={locale} source={citations[id]} />}
						/>
					)
				})}
			</Sources>
		</MarginSection>
	)
}
