import { sayAnswer } from '@/lib/explain/explain'
import { decidingFacts } from '@/lib/result/say-fewest'
import { joinSentences } from '@/lib/words/join-sentences'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { questionPath } from '../checked/question-path'
import styles from './wrong-answers.module.css'

/** The answers that decided results, and on which a law that is open rests. */
export const answersThatDecided = (shown: readonly CheckedRuleset[]): readonly FactId[] =>
	inFactOrder(
		shown.flatMap(({ ruleset, result }) => {
			if (result.outcome === 'ineligible' || result.outcome === 'not-needed') return decidingFacts(result)
			if (ruleset.status !== 'published') return []
			return result.criteria.filter(({ kind }) => kind === 'required').flatMap(({ restsOn }) => restsOn)
		}),
	)

type Props = ResultContext & { readonly shown: readonly CheckedRuleset[] }

/** The answers that decided, each with a way to change it; and that a declaration could still turn a result. */
export function WrongAnswers({ shown, ...context }: Props) {
	const { words, say, speech, facts, linkTo } = context
	const text = words.bestWay.folds.wrong
	const canTurn = shown.flatMap(({ id, result }) =>
		(id === 'k-published' || id === 'work-permit') && result.outcome === 'ineligible'
			? [say(words.result.card.canTurn[id])]
			: [],
	)
	return (
		<>
			<p>{joinSentences(say, words, [say(text.lead), ...canTurn])}</p>
			<ul className={styles.answers}>
				{answersThatDecided(shown).map((fact) => {
					const label = say(words.facts[fact].label)
					const action = say(words.result.decides.change)
					return (
						<li key={fact}>
							<span>
								<strong>{sayAnswer(speech, fact, facts[fact])}</strong>{' '}
								{!linkTo && <span className="quiet">{label}</span>}
							</span>
							{linkTo?.(fact, label) ?? (
								<a
									className="link"
									href={`/${speech.locale}${questionPath(fact)}`}
									aria-label={say(words.result.decides.actionOf, { action, label })}
								>
									{action}
								</a>
							)}
						</li>
					)
				})}
			</ul>
		</>
	)
}
