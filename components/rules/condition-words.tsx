import { clauseOf, openIn } from '@/lib/explain/clause-of'
import type { Explanation, RuleSpeech } from '@/lib/explain/explain-condition'
import { sayFirst, sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import styles from './rules.module.css'

type Props = { readonly speech: RuleSpeech; readonly explanation: Explanation }

/** A condition in words: one sentence, or several of which one suffices. */
export function ConditionWords({ speech, explanation }: Props) {
	const { locale } = speech
	const words = wordsOf(locale)
	const { metWhen, metWhenAny, sentence } = words.site.rules
	const say = sayIn(locale)
	const sentenceOf = (clause: string) => sayFirst(locale, say(sentence, { clause }))
	const open = joinSentences(say, words, openIn(explanation).map(sentenceOf))
	const ways = explanation.kind === 'any' ? explanation.parts : []
	const hasList = ways.length > 2 || ways.some(({ kind }) => kind !== 'clause')
	return (
		<div className={styles.condition}>
			<p>{hasList ? say(metWhenAny) : say(metWhen, { clause: clauseOf(speech, explanation) })}</p>
			{hasList && (
				<ul>
					{ways.map((way) => {
						const clause = clauseOf(speech, way)
						return <li key={clause}>{sentenceOf(clause)}</li>
					})}
				</ul>
			)}
			{open && <p className="quiet">{open}</p>}
		</div>
	)
}
