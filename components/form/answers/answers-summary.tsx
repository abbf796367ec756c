import { StandingMark } from '@/components/ui/marks/mark'
import { type AnswersOverview, allOf } from '@/lib/form/answers-overview'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayList } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import type { FactId } from '@/rules/facts'
import styles from './answers.module.css'
import type { AnswersWords } from './answers-words'

type Texts = Pick<AnswersWords, 'separators' | 'form'>

/** How many answers of each kind there are, in one line. */
export function sayCounts(locale: Locale, say: Say, { form }: Texts, overview: AnswersOverview): string {
	const { counts } = form.answers
	const { given, open, coming, notAsked } = overview
	const some = (text: typeof counts.open, { length }: readonly FactId[]) =>
		length > 0 ? [say(text, { count: length })] : []
	return sayList(locale, [
		...some(counts.given, given),
		...some(counts.open, open),
		...some(counts.coming, coming),
		...some(counts.notAsked, notAsked),
	])
}

type Props = {
	readonly locale: Locale
	readonly say: Say
	readonly words: Texts & Pick<AnswersWords, 'facts'>
	readonly way: 'quick' | 'full'
	readonly topics: readonly AnswersOverview[]
}

/** The chosen way, how many answers there are, and which of them settle nothing. */
export function AnswersSummary({ locale, say, words, way, topics }: Props) {
	const { answers } = words.form
	const all = allOf(topics)
	const asked = all.given.length + all.open.length + all.coming.length
	const notes = joinSentences(say, words, [
		all.notAsked.length > 0 && say(answers.whyNotAsked[way]),
		all.coming.length > 0 && say(answers.fine),
	])
	return (
		<>
			<p>
				<strong>{say(answers.asked[way], { count: asked })}</strong>{' '}
				{say(answers.sum, { counts: sayCounts(locale, say, words, all) })}
			</p>
			{notes !== '' && <p className="small">{notes}</p>}
			{all.open.length > 0 && (
				<ul className={styles.openOnes}>
					{all.open.map((fact) => (
						<li key={fact}>
							<StandingMark kind="unanswered" size="table" />{' '}
							<a className="link" href={`#change-${fact}`}>
								{say(words.facts[fact].label)}
							</a>
						</li>
					))}
				</ul>
			)}
		</>
	)
}
