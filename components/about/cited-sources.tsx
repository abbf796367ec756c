import { claimIds, claims } from '@/lib/about/claims'
import { questionIds, questions } from '@/lib/about/questions'
import { type CitationId, citations } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import rules from '../rules/rules.module.css'
import { lastChecked } from '../shell/shell-words'
import { citationWords } from './citation'

const cited = new Set<CitationId>([
	...questionIds.flatMap((id) => questions[id].basis.flatMap(({ sources }) => sources)),
	...claimIds.flatMap((id) => claims[id].sources),
])

/** Every source that an answer or a claim names, with its address. */
export function CitedSources({ locale }: { readonly locale: Locale }) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { title, lead, copy, dated } = words.about.sources
	return (
		<section className={rules.part} aria-labelledby="sources">
			<h2 id="sources">{say(title)}</h2>
			<div className={rules.partBody}>
				<p className={rules.partIntro}>{say(lead, { date: sayDay(locale, lastChecked) })}</p>
				<ol className={rules.sources}>
					{[...cited].map((id) => {
						const { url, seen, date } = citations[id]
						const day = date?.length === 10 ? sayDay(locale, date) : date
						return (
							<li key={id}>
								{say(citationWords(words, id).name)}
								{day && <span className="quiet"> {say(dated, { date: day })}</span>}
								<br />
								{url ? (
									<>
										<a href={url} rel="noreferrer">
											<bdi dir="ltr">{url}</bdi>
										</a>
										{seen === 'copy' && <span className="quiet"> {say(copy)}</span>}
									</>
								) : (
									<span className="quiet">{say(words.site.rules.sourceNoAddress)}</span>
								)}
							</li>
						)
					})}
				</ol>
			</div>
		</section>
	)
}
