import { useState } from 'react'
import styles from '@/components/ui/fields/field.module.css'
import question from '@/components/ui/fields/question.module.css'
import { type Answer, unsure } from '@/lib/form/answer'
import { readLocalNumber } from '@/lib/form/local-number'
import { yearFromMonth } from '@/lib/form/yearly-pay'
import { locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId, maxTypedCharacters } from '../question/field-props'
import { UnsureTick } from './unsure-tick'

/** Pay typed by the month: the text, and the yearly answer computed from it. */
type Monthly = { readonly text: string; readonly answer: Answer }

/** Pay, by the year or by the month; the answer is always the yearly amount. */
export function PayControl(props: ControlProps) {
	const { fact, locale, words, answer, onAnswer, onBlur, describedBy, faulty } = props
	const [typed, setTyped] = useState<Monthly | null>(null)
	const say = sayIn(locale)
	const isUnsure = answer === unsure
	// An answer that was not computed from this text, such as another tab's, is shown as the yearly amount it is.
	const monthly = typed && (isUnsure || typed.answer === answer) ? typed : null
	const text = isUnsure ? '' : (monthly?.text ?? String(answer))
	const sum = monthly && !isUnsure ? readLocalNumber(String(answer), locales[locale].formats) : null

	const enter = (entered: string, byMonth: boolean) => {
		const year = byMonth ? yearFromMonth(entered, locale) : entered
		setTyped(byMonth ? { text: entered, answer: year } : null)
		onAnswer(year)
	}
	/** The figure stays in the field, now for the other period; "not sure" stays too. */
	const changePeriod = (byMonth: boolean) => {
		if (isUnsure) setTyped(byMonth ? { text: '', answer } : null)
		else enter(text, byMonth)
	}
	return (
		<>
			<div className={styles.withUnit}>
				<input
					className={`${styles.field} ${styles.medium}`}
					type="text"
					inputMode="decimal"
					maxLength={maxTypedCharacters}
					autoComplete="off"
					id={controlId(fact)}
					name={fact}
					value={text}
					aria-describedby={describedBy}
					aria-invalid={faulty || undefined}
					onChange={({ target }) => enter(target.value, monthly !== null)}
					onBlur={onBlur}
				/>
				<select
					className={styles.select}
					aria-label={say(words.form.pay.per)}
					value={monthly ? 'month' : 'year'}
					onChange={({ target }) => changePeriod(target.value === 'month')}
				>
					<option value="year">{say(words.form.pay.year)}</option>
					<option value="month">{say(words.form.pay.month)}</option>
				</select>
			</div>
			{sum !== null && (
				<p className={question.hint} role="status">
					{say(words.form.pay.sum, { sum: say(words.form.units['cny-a-year'], { value: sum }) })}
				</p>
			)}
			<UnsureTick {...props} />
		</>
	)
}
