import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Standing } from '@/lib/result/standing'
import { wordsOf } from '@/lib/words/messages'
import { Mark } from '../ui/marks/mark'
import { Strip } from '../ui/marks/strip'
import styles from './start.module.css'

/** A fictional result, to show what one looks like. */
const exampleMarks: readonly (readonly Standing[])[] = [
	['met'],
	['met', 'met', 'met', 'met', 'met'],
	['inconclusive', 'met', 'met', 'met', 'met', 'unanswered', 'met'],
	['met', 'met', 'met', 'met', 'met', 'met', 'met', 'unanswered'],
]
const exampleSteps = ['you', 'market', 'offer', 'role'] as const

/** An example result with the meaning of its marks. For server components: it loads all texts. */
export function Example({ locale }: { locale: Locale }) {
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
		<aside className={styles.example} aria-labelledby="example">
			<div className={styles.exampleHead}>
				<p id="example">{say(example.title)}</p>
				<p>{say(example.tag)}</p>
			</div>
			<h2>{say(example.outcome)}</h2>
			<p>{say(example.counts)}</p>
			<Strip
				label={say(example.counts)}
				groups={exampleSteps.map((step, index) => ({
					name: say(example.topics[step]),
					marks: exampleMarks[index] ?? [],
				}))}
			/>
			<ul className={styles.legend}>
				{legend.map(({ kind, word, text }) => (
					<li key={kind}>
						<Mark kind={kind} />
						<span>
							<strong>{say(word)}</strong> {say(text)}
						</span>
					</li>
				))}
			</ul>
		</aside>
	)
}
