import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId } from './field-props'
import styles from './form.module.css'
import { UnsureTick } from './unsure-tick'

/** One of many options. */
export function SelectControl({
	options,
	...props
}: ControlProps & { options: readonly { readonly value: string; readonly label: string }[] }) {
	const { fact, locale, words, answer, onAnswer, onBlur, describedBy, faulty } = props
	return (
		<>
			<select
				className={styles.select}
				id={controlId(fact)}
				name={fact}
				value={answer === unsure ? '' : String(answer)}
				aria-describedby={describedBy}
				aria-invalid={faulty || undefined}
				onChange={(event) => onAnswer(event.target.value)}
				onBlur={onBlur}
			>
				<option value="">{sayIn(locale)(words.form.choose)}</option>
				{options.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
			<UnsureTick {...props} />
		</>
	)
}
