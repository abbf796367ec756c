import type { WayToChina } from '@/lib/best-way/best-way'
import { locales } from '@/lib/i18n/locales'
import type { ResultContext } from '../checked/context'
import { questionsAbout } from '../paper/questions-about'
import { ContactList } from './closing'
import styles from './who-to-ask.module.css'

type Props = ResultContext & { readonly best: WayToChina | null }

/** The offices, and what to ask about the best way, in Chinese and in the reader's language. */
export function WhoToAsk({ best, ...context }: Props) {
	const { words, say } = context
	const { paper } = words.result
	const questions = best ? questionsAbout(best) : []
	return (
		<>
			<ContactList {...context} />
			{questions.length > 0 && (
				<div id="questions" className={styles.questions}>
					<h3>{say(best?.ruleset === 'k-published' ? paper.questions : paper.questionsPermit)}</h3>
					<ol>
						{questions.map((question) => {
							const chinese = say(words.inChinese[question])
							const own = say(paper.ask[question])
							return (
								<li key={question}>
									<p lang={locales.zh.tag} dir={locales.zh.direction}>
										{chinese}
									</p>
									{own !== chinese && <p className="quiet">{own}</p>}
								</li>
							)
						})}
					</ol>
				</div>
			)}
		</>
	)
}
