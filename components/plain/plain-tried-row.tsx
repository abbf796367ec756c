import { unsure } from '@/lib/form/answer'
import type { PlainContext } from '@/lib/plain/context'
import { triedName } from '@/lib/plain/tried-entries'
import { entriesFor } from '@/lib/plain/write-entries'
import { optionTexts } from '@/lib/words/option-texts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { RowFrame, RowLine } from '../other-answers/rows/frames'
import { RowTurns } from '../other-answers/rows/row-turns'
import type { ComparedContext } from '../other-answers/tried/context'
import { sayOwnAnswer } from '../other-answers/tried/say-own-answer'
import styles from '../ui/fields/field.module.css'
import { FaultMessage } from '../ui/notices/fault-message'
import { formId } from './go-button'

type Props = {
	readonly page: PlainContext
	readonly context: ComparedContext
	readonly fact: FactId
	/** What is wrong with the entry, in words. */
	readonly fault: string | null
}

/** One answer that can be changed in plain HTML, and what the other one changes. */
export function PlainTriedRow({ page, context, fact, fault }: Props) {
	const { locale, words, say, view } = page
	const text = words.otherAnswers
	const { given, tried } = context.tried
	const isChanged = Object.hasOwn(tried, fact)
	const kind: Fact = facts[fact]
	const id = `tried-${fact}`
	const known = given[fact]
	const [own = ''] = known === undefined ? [] : entriesFor(fact, known, locale)
	const entry = view.tried[fact] ?? own
	const options =
		kind.type === 'yes-no'
			? { yes: words.form.yes, no: words.form.no }
			: kind.type === 'choice'
				? optionTexts(words.facts[fact])
				: null
	const field = {
		id,
		name: triedName(fact),
		form: formId,
		'aria-describedby': fault ? `${id}-yours ${id}-fault` : `${id}-yours`,
		'aria-invalid': fault ? (true as const) : undefined,
	}
	return (
		<RowFrame fact={fact} isChanged={isChanged}>
			<RowLine
				name={
					<>
						<label htmlFor={id}>
							<strong>{say(words.facts[fact].label)}</strong>
						</label>
						<p id={`${id}-yours`}>{say(text.yours, { answer: sayOwnAnswer(fact, known, context) })}</p>
					</>
				}
			>
				{options ? (
					<select {...field} className={styles.select} defaultValue={entry}>
						{known === undefined && <option value="">{say(words.result.conditions.notAnswered)}</option>}
						{Object.entries(options).map(([value, label]) => (
							<option key={value} value={value}>
								{say(label)}
							</option>
						))}
						<option value={unsure}>{say(words.form.unsure)}</option>
					</select>
				) : (
					<span className={styles.withUnit}>
						<input
							{...field}
							className={`${styles.field} ${styles.short}`}
							inputMode="decimal"
							autoComplete="off"
							defaultValue={entry === unsure ? '' : entry}
						/>
						{'unit' in kind && <span className={styles.unit}>{say(words.form.unitLabels[kind.unit])}</span>}
					</span>
				)}
			</RowLine>
			{fault && <FaultMessage id={`${id}-fault`}>{fault}</FaultMessage>}
			{isChanged && <RowTurns {...context} fact={fact} />}
		</RowFrame>
	)
}
