import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId } from '../question/field-props'
import { JoinedOption, JoinedRow } from './joined-row'

/** Yes, no or "not sure", in one row. */
export function YesNoControl({ fact, locale, words, answer, onAnswer, onBlur, faulty }: ControlProps) {
	const say = sayIn(locale)
	const option = (value: string, label: string, id?: string) => (
		<JoinedOption
			id={id}
			name={fact}
			value={value}
			label={label}
			checked={answer === value}
			aria-invalid={faulty || undefined}
			onChange={() => onAnswer(value)}
			onBlur={onBlur}
		/>
	)
	return (
		<JoinedRow>
			{option('yes', say(words.form.yes), controlId(fact))}
			{option('no', say(words.form.no))}
			{option(unsure, say(words.form.unsure))}
		</JoinedRow>
	)
}
