import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { StandingMark } from '../ui/marks/mark'
import styles from './start.module.css'

/** What each mark of a condition means. For server components: it loads all texts. */
export function PossibleAnswers({ locale }: { locale: Locale }) {
	const words = wordsOf(locale)
	const { example } = words.site.start
	const { marks } = words.result
	const say = sayIn(locale)
	const legend = [
		{ kind: 'met', word: marks.met, text: example.met },
		{ kind: 'unanswered', word: marks.unknown, text: example.unknown },
		{ kind: 'unmet', word: marks.unmet, text: example.unmet },
	] as const
	return (
		<section className={styles.possible} aria-labelledby="possible-answers">
			<h2 id="possible-answers">{say(example.title)}</h2>
			<ul>
				{legend.map(({ kind, word, text }) => (
					<li key={kind}>
						<StandingMark kind={kind} />
						<span>
							<strong>{say(word)}</strong> {say(text)}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
