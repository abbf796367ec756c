import { unsure } from '@/lib/form/answer'
import { facts, type NumberFact } from '@/rules/facts'
import { type ControlProps, controlId, maxTypedCharacters } from '../question/field-props'

type Props = Pick<ControlProps, 'fact' | 'answer' | 'onAnswer' | 'describedBy' | 'faulty'> &
	Pick<React.ComponentProps<'input'>, 'className' | 'onBlur' | 'onKeyDown'>

/** The text field of a number. */
export function NumberInput({ fact, answer, onAnswer, describedBy, faulty, ...input }: Props) {
	const { type } = facts[fact] as NumberFact
	return (
		<input
			{...input}
			type="text"
			inputMode={type === 'integer' ? 'numeric' : 'decimal'}
			maxLength={maxTypedCharacters}
			autoComplete="off"
			id={controlId(fact)}
			name={fact}
			value={answer === unsure ? '' : String(answer)}
			aria-describedby={describedBy}
			aria-invalid={faulty || undefined}
			onChange={({ target }) => onAnswer(target.value)}
		/>
	)
}
