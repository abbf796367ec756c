import styles from '@/components/ui/fields/field.module.css'
import { sayIn } from '@/lib/i18n/say'
import { facts, type NumberFact } from '@/rules/facts'
import type { ControlProps } from '../question/field-props'
import { NumberInput } from './number-input'
import { PayControl } from './pay-control'
import { UnsureTick } from './unsure-tick'

/** A number in a text field, with its unit next to it. */
export function NumberControl(props: ControlProps) {
	const { fact, locale, words, answer, onAnswer, onBlur, describedBy, faulty } = props
	const { unit } = facts[fact] as NumberFact
	if (unit === 'cny-a-year') return <PayControl {...props} />
	return (
		<>
			<div className={styles.withUnit}>
				<NumberInput
					className={`${styles.field} ${styles.short}`}
					{...{ fact, answer, onAnswer, onBlur, describedBy, faulty }}
				/>
				<span className={styles.unit}>{sayIn(locale)(words.form.unitLabels[unit])}</span>
			</div>
			<UnsureTick {...props} />
		</>
	)
}
