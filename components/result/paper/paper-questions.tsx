import type { WayToChina } from '@/lib/best-way/best-way'
import type { ResultContext } from '../checked/context'
import { BilingualRow, InChinese } from './bilingual-row'
import styles from './paper.module.css'
import { questionsAbout } from './questions-about'
import type { InBothLanguages } from './say-summary'

type Props = Pick<ResultContext, 'words' | 'say'> & {
	readonly best: WayToChina
	readonly both: InBothLanguages
}

/**
 * What to ask about the best way: in Chinese to point at, with the reader's own language beneath and lines for the
 * answer over the whole width.
 */
export function PaperQuestions({ best, both, words, say }: Props) {
	const questions = questionsAbout(best)
	if (questions.length === 0) return null
	const answer = both((said) => said.answer)
	return (
		<section className={styles.asking}>
			<BilingualRow {...both(({ questionsTitle }) => questionsTitle && <h3>{questionsTitle}</h3>)} />
			<ol className={styles.questions}>
				{questions.map((question) => {
					const chinese = say(words.inChinese[question])
					const own = say(words.result.paper.ask[question])
					return (
						<li key={question}>
							<p className={styles.chinese}>
								<InChinese>{chinese}</InChinese>
							</p>
							{own !== chinese && <p className={styles.quiet}>{own}</p>}
							<p className={styles.answer}>
								{answer.own}
								{answer.chinese && <InChinese>{answer.chinese}</InChinese>}
							</p>
						</li>
					)
				})}
			</ol>
		</section>
	)
}
