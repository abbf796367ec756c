import { none, unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { ChoiceRow } from '../ui/choice-row'
import styles from '../ui/choices.module.css'
import { type ControlProps, controlId } from './field-props'

/** Any of some options, "none of these", or "not sure". */
export function CheckboxControl({
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
	const chosen = Array.isArray(answer) ? (answer as readonly string[]) : []
	const toggle = (value: string, ticked: boolean) =>
		onAnswer(ticked ? [...chosen, value] : chosen.filter((other) => other !== value))
	const whole = (value: string) => ({
		type: 'checkbox',
		name: fact,
		value,
		checked: answer === value,
		'aria-invalid': faulty || undefined,
		onChange: (event: React.ChangeEvent<HTMLInputElement>) => onAnswer(event.target.checked ? value : []),
		onBlur,
	})
	return (
		<div className={styles.choices}>
			{options.map(({ value, label }, index) => (
				<ChoiceRow
					key={value}
					type="checkbox"
					id={index === 0 ? controlId(fact) : undefined}
					name={fact}
					value={value}
					label={label}
					checked={chosen.includes(value)}
					aria-invalid={faulty || undefined}
					onChange={(event) => toggle(value, event.target.checked)}
					onBlur={onBlur}
				/>
			))}
			<ChoiceRow apart label={say(words.form.none)} {...whole(none)} />
			<ChoiceRow label={say(words.form.unsure)} second={say(words.form.unsureHint)} {...whole(unsure)} />
		</div>
	)
}
