import { useState } from 'react'
import { unsure } from '@/lib/form/answer'
import { readNumber } from '@/lib/form/read-number'
import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId } from './field-props'
import styles from './form.module.css'
import { UnsureTick } from './unsure-tick'

const monthsInYear = 12

/** What a pay typed by the month comes to in a year; text that is no number stays as it is. */
function yearly(text: string): string {
	const month = readNumber(text)
	return month === null ? text : String(Math.round(month * monthsInYear * 100) / 100)
}

/** Pay, by the year or by the month; the answer is always that of a year. */
export function PayControl(props: ControlProps) {
	const { fact, locale, words, answer, onAnswer, onBlur, describedBy, faulty } = props
	const [monthly, setMonthly] = useState<string | null>(null)
	const say = sayIn(locale)
	const year = answer === unsure ? '' : String(answer)
	const sum = monthly === null ? null : readNumber(year)
	const byMonth = (text: string) => {
		setMonthly(text)
		onAnswer(yearly(text))
	}
	return (
		<>
			<div className={styles.withUnit}>
				<input
					className={`${styles.field} ${styles.medium}`}
					type="text"
					inputMode="decimal"
					autoComplete="off"
					id={controlId(fact)}
					name={fact}
					value={monthly !== null && answer !== unsure ? monthly : year}
					aria-describedby={describedBy}
					aria-invalid={faulty || undefined}
					onChange={({ target }) => (monthly === null ? onAnswer(target.value) : byMonth(target.value))}
					onBlur={onBlur}
				/>
				<select
					className={styles.select}
					aria-label={say(words.form.pay.per)}
					value={monthly === null ? 'year' : 'month'}
					onChange={({ target }) => (target.value === 'month' ? byMonth(year) : endMonthly())}
				>
					<option value="year">{say(words.form.pay.year)}</option>
					<option value="month">{say(words.form.pay.month)}</option>
				</select>
			</div>
			{sum !== null && (
				<p className={styles.hint} role="status">
					{say(words.form.pay.sum, { sum: say(words.form.units['cny-a-year'], { value: sum }) })}
				</p>
			)}
			<UnsureTick {...props} />
		</>
	)

	/** Back to the year: the figure that was typed stays in the field, now for a year. */
	function endMonthly() {
		const typed = monthly ?? ''
		setMonthly(null)
		onAnswer(typed)
	}
}
