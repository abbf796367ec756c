import { ChoiceRow } from '@/components/ui/fields/choice-row'
import styles from '@/components/ui/fields/choices.module.css'
import { noneChosen, unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId } from '../question/field-props'

type Props = ControlProps & {
	readonly options: readonly { readonly value: string; readonly label: string }[]
	/** Whether several options can be chosen, or "none of these". */
	readonly isMany?: boolean
}

/** One of a few options, or any number of them; or "not sure". */
export function ChoiceControl({ isMany = false, options, ...props }: Props) {
	const { fact, locale, words, answer, onAnswer, onBlur, faulty } = props
	const say = sayIn(locale)
	const entries = Array.isArray(answer) ? answer.filter((entry) => typeof entry === 'string') : []
	const pick = (value: string, isTicked: boolean) => {
		if (!isMany) return onAnswer(value)
		onAnswer(isTicked ? [...entries, value] : entries.filter((other) => other !== value))
	}
	const row = (value: string) => ({
		type: isMany ? 'checkbox' : 'radio',
		name: fact,
		value,
		checked: answer === value || entries.includes(value),
		'aria-invalid': faulty || undefined,
		onBlur,
	})
	const whole = (value: string) => ({
		...row(value),
		onChange: (event: React.ChangeEvent<HTMLInputElement>) => onAnswer(event.target.checked ? value : []),
	})
	return (
		<div className={styles.choices}>
			{options.map(({ value, label }, index) => (
				<ChoiceRow
					key={value}
					id={index === 0 ? controlId(fact) : undefined}
					label={label}
					{...row(value)}
					onChange={(event) => pick(value, event.target.checked)}
				/>
			))}
			{isMany && <ChoiceRow apart label={say(words.form.none)} {...whole(noneChosen)} />}
			<ChoiceRow apart={!isMany} label={say(words.form.unsure)} {...whole(unsure)} />
		</div>
	)
}
