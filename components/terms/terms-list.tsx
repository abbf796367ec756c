import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { termIds, terms } from '@/lib/terms/terms'
import { wordsOf } from '@/lib/words/messages'
import { StandingMark } from '../ui/marks/mark'
import { MarginSection } from '../ui/page/margin-section'
import { TermMeaning } from './term-meaning'
import styles from './terms.module.css'

/** Every term with its meaning. */
export function TermsList({ locale }: { readonly locale: Locale }) {
	const words = wordsOf(locale).terms
	const say = sayIn(locale)
	return (
		<MarginSection id="terms" title={say(words.title)} intro={say(words.lead)}>
			<ul className={styles.list}>
				{termIds.map((id) => {
					const term = terms[id]
					return (
						<li key={id} id={`term-${id}`}>
							<h3>
								{'mark' in term && <StandingMark kind={term.mark} />}
								{say(words.list[id].name)}
							</h3>
							<div className={styles.meaning}>
								<TermMeaning locale={locale} id={id} />
							</div>
						</li>
					)
				})}
			</ul>
		</MarginSection>
	)
}
