import { claimIds, claims } from '@/lib/about/claims'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { MarginSection } from '../ui/page/margin-section'
import styles from './about.module.css'
import { AgeOfAnswer } from './age-of-answer'
import { Citations } from './citation'

/** Circulating claims, who makes them, and what the published texts say. */
export function ClaimsList({ locale }: { readonly locale: Locale }) {
	const { about, site } = wordsOf(locale)
	const { list, standings, title, lead, who } = about.claims
	const say = sayIn(locale)
	return (
		<MarginSection id="claims" title={say(title)} intro={say(lead)}>
			<ul className={styles.claims}>
				{claimIds.map((id) => {
					const { standing, sources, checked } = claims[id]
					return (
						<li key={id} id={`claim-${id}`} data-claim={id} data-standing={standing}>
							<h3>{say(list[id].claim)}</h3>
							<p className={styles.who}>{say(who, { who: say(list[id].who) })}</p>
							<p className={styles.truth}>
								<strong>{say(standings[standing])}</strong> {say(list[id].truth)}{' '}
								<span className={styles.cited}>
									<Citations locale={locale} ids={sources} />{' '}
									<time dateTime={checked}>
										{say(site.statusLabels.checked, { date: sayDay(locale, checked) })}
									</time>{' '}
									<AgeOfAnswer locale={locale} day={checked} sources={sources} />
								</span>
							</p>
						</li>
					)
				})}
			</ul>
		</MarginSection>
	)
}
