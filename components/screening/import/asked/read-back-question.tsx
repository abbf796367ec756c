import type { SaidAnswer } from '@/lib/screening/import/read-back/column-answers'
import type { ReadBack } from '@/lib/screening/import/read-back/read-back'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { Sense } from '@/lib/sheet/headings/with-sense'
import { columnLetters } from '@/lib/sheet/shown/column-letters'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../../desk/desk-context'
import { sayFieldValue } from '../difference/say-fields'
import styles from './read-back.module.css'
import {
	answersAbout,
	keyOfAnswer,
	type ReadBackAnswer,
	sayFollows,
	sayHeading,
	senseOfAnswer,
} from './read-back-words'

type Props = {
	readonly readBack: ReadBack
	readonly column: SheetColumn
	/** What was answered before, while it is being changed. */
	readonly answer: ReadBackAnswer | undefined
	readonly onSense: (sense: Sense) => void
}

/** What a deciding column says and does, as a question, with what follows from each answer. */
export function ReadBackQuestion({ readBack, column, answer: before, onSense }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.import.readBack
	const { column: at, fact, laws, canDecide, decides, other, people, only } = readBack
	const id = `read-back-${at}`
	const both = [decides, ...(other ? [other] : [])]
	const rules = laws.map((law) => say(words.rulesets[law].name)).join(say(words.separators.entries))
	const asks = people > 0 ? text.makes : canDecide ? text.can : text.says
	const label = say(words.facts[fact].label)
	const sayMeaning = (value: SaidAnswer['value']) => {
		const answer = sayFieldValue(screening, fact, value)
		return typeof value === 'boolean' ? say(words.result.conditions.named, { label, answer }) : answer
	}
	const sayPerson = ({ name, word, value }: SaidAnswer) =>
		say(text.person, { names: name || say(text.nameless), word, answer: sayMeaning(value) })
	return (
		<>
			<div>
				<p>
					<strong>{sayHeading({ words, say }, column, at)}</strong>{' '}
					<span className={styles.counted}>
						{say(text.place, {
							column: columnLetters(at),
							list: both
								.map(({ word, cells }) => say(text.counted, { word, cells }))
								.join(say(words.separators.entries)),
						})}
					</span>
				</p>
				<h4 id={id}>{say(asks, { word: decides.word, people, cells: decides.cells, rules })}</h4>
				<p>
					{joinSentences(say, words, [
						say(text.readAs, { label }),
						people > 0 && say(only === people ? text.onlyThis : text.otherToo, { count: people - only }),
					])}
				</p>
				<ul>
					{both.map((one) => (
						<li key={String(one.value)}>{sayPerson(one)}</li>
					))}
				</ul>
			</div>
			<fieldset className={styles.answers} aria-labelledby={id}>
				{answersAbout(readBack).map((answer) => (
					<button
						key={answer}
						type="button"
						className="button second"
						data-answer={answer}
						aria-keyshortcuts={keyOfAnswer[answer]}
						aria-pressed={answer === before}
						onClick={() => onSense(senseOfAnswer[answer])}
					>
						<span>
							<span>{say(text.answers[answer])}</span>
							<span className={styles.follows}>{sayFollows({ words, say }, readBack, answer)}</span>
						</span>
						<span className={styles.key} aria-hidden="true">
							{keyOfAnswer[answer]}
						</span>
					</button>
				))}
			</fieldset>
		</>
	)
}
