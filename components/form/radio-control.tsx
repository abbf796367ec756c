import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { ChoiceRow } from '../ui/choice-row'
import styles from '../ui/choices.module.css'
import { type ControlProps, controlId } from './field-props'

/** One of few options, or "not sure". */
export function RadioControl({
	fact,
	locale,
	words,
	answer,
	onAnswer,
	onBlur,
	faulty,
	options,
}: ControlProps & { options: readonly { readonly value: string; readonly label: string }[] }) {
	const say = sayIn(locale)
	const row = (value: string, index: number) => ({
		type: 'radio',
		name: fact,
		value,
		id: index === 0 ? controlId(fact) : undefined,
		checked: answer === value,
		'aria-invalid': faulty || undefined,
		onChange: () => onAnswer(value),
		onBlur,
	})
	return (
		<div className={styles.choices}>
			{options.map(({ value, label }, index) => (
				<ChoiceRow key={value} label={label} {...row(value, index)} />
			))}
			<ChoiceRow
				apart
				label={say(words.form.unsure)}
				second={say(words.form.unsureHint)}
				{...row(unsure, -1)}
			/>
		</div>
	)
}
