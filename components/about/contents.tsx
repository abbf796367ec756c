import { type QuestionId, questionIds, questions } from '@/lib/about/questions'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { termIds } from '@/lib/terms/terms'
import { wordsOf } from '@/lib/words/messages'
import { MarginSection } from '../ui/page/margin-section'
import styles from './about.module.css'

const isForEmployers = (id: QuestionId) => questions[id].topic === 'employers'
const applicants = questionIds.filter((id) => !isForEmployers(id))
const employers = questionIds.filter(isForEmployers)

/** All questions of the page, grouped for applicants and for employers. */
export function Contents({ locale }: { readonly locale: Locale }) {
	const { about, terms } = wordsOf(locale)
	const say = sayIn(locale)
	const link = (id: QuestionId) => (
		<li key={id}>
			<a className="link" href={`#${id}`}>
				{say(about.questions[id].question)}
			</a>
		</li>
	)
	return (
		<div className="no-print">
			<MarginSection as="nav" id="contents" title={say(about.contents)}>
				<div className={styles.contents}>
					<div>
						<h3>{say(about.forApplicants)}</h3>
						<ol className={styles.columns}>{applicants.map(link)}</ol>
					</div>
					<div>
						<h3>{say(about.topics.employers)}</h3>
						<ol start={applicants.length + 1}>{employers.map(link)}</ol>
						<ul>
							<li>
								<a className="link" href="#claims">
									{say(about.claims.title)}
								</a>
							</li>
							<li>
								<a className="link" href="#terms">
									{say(terms.all, { count: termIds.length })}
								</a>
							</li>
							<li>
								<a className="link" href="#sure">
									{say(about.sure)}
								</a>
							</li>
							<li>
								<a className="link" href="#sources">
									{say(about.sources.title)}
								</a>
							</li>
						</ul>
					</div>
				</div>
			</MarginSection>
		</div>
	)
}
