import styles from '@/components/ui/fields/field.module.css'
import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { facts, type NumberFact } from '@/rules/facts'
import { type ControlProps, controlId, maxTypedCharacters } from '../question/field-props'
import { PayControl } from './pay-control'
import { UnsureTick } from './unsure-tick'

/** A number in a text field, with its unit beside it. */
export function NumberControl(props: ControlProps) {
	const { fact, locale, words, answer, onAnswer, onBlur, describedBy, faulty } = props
	const { unit, type } = facts[fact] as NumberFact
	if (unit === 'cny-a-year') return <PayControl {...props} />
	return (
		<>
			<div className={styles.withUnit}>
				<input
					className={`${styles.field} ${styles.short}`}
					type="text"
					inputMode={type === 'integer' ? 'numeric' : 'decimal'}
					maxLength={maxTypedCharacters}
					autoComplete="off"
					id={controlId(fact)}
					name={fact}
					value={answer === unsure ? '' : String(answer)}
					aria-describedby={describedBy}
					aria-invalid={faulty || undefined}
					onChange={(event) => onAnswer(event.target.value)}
					onBlur={onBlur}
				/>
				<span className={styles.unit}>{sayIn(locale)(words.form.unitLabels[unit])}</span>
			</div>
			<UnsureTick {...props} />
		</>
	)
}
