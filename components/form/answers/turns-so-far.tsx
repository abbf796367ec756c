import { MarkTurn } from '@/components/ui/marks/mark-turn'
import { engine as full } from '@/lib/form/full/engine'
import { engine as quick } from '@/lib/form/quick/engine'
import type { AnsweredSituation } from '@/lib/form/situation'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { StripMark } from '@/lib/result/standing'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import styles from './answers.module.css'
import type { AnswersWords } from './answers-words'

type Props = {
	readonly locale: Locale
	readonly words: AnswersWords
	readonly check: AnsweredSituation
	readonly fact: FactId
	/** The other answer. */
	readonly value: FactValue
}

/** The check as it would be with another answer. */
function withAnswer(check: AnsweredSituation, fact: FactId, value: FactValue): AnsweredSituation {
	const known = { ...check.known, [fact]: value }
	return { ...check, known, facts: normalise(known), answered: new Set([...check.answered, fact]) }
}

const markOf = ({ settled }: StandingSoFar): StripMark => settled?.mark ?? 'coming'

/** For each rule set under which another answer would change the person's standing: before and after. */
export function TurnsSoFar({ locale, words, check, fact, value }: Props) {
	const say = sayIn(locale)
	const { standings } = check.way === 'quick' ? quick : full
	const before = standings(check)
	const changed = standings(withAnswer(check, fact, value)).flatMap((then, index) => {
		const now = before[index]
		const isSame = now && markOf(now) === markOf(then) && now.met === then.met
		return now && !isSame ? [{ now, then }] : []
	})
	const stand = ({ settled, met, total }: StandingSoFar) =>
		settled ? say(words.outcomes[settled.outcome]) : say(words.count, { met, total })
	return (
		<ul className={styles.turns}>
			{changed.map(({ now, then }) => (
				<li key={then.id}>
					<MarkTurn from={markOf(now)} to={markOf(then)}>
						<span>
							{say(words.form.answers.turn, {
								name: say(words.rulesets[then.id].name),
								from: stand(now),
								to: stand(then),
							})}
						</span>
					</MarkTurn>
				</li>
			))}
		</ul>
	)
}
