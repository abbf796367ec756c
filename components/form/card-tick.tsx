import { type Control, useController } from 'react-hook-form'
import type { Answer, Answers } from '@/lib/form/answer'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import { ChoiceRow } from '../ui/fields/choice-row'
import type { FieldWords } from './question/field-props'

type Props = {
	readonly locale: Locale
	readonly words: FieldWords
	readonly control: Control<Answers>
	readonly onAnswer: (fact: FactId, answer: Answer) => void
}

const fact = 'permanentResident'

/** The tick for the permanent residence card, under the nationalities: without it nothing is answered. */
export function CardTick({ locale, words, control, onAnswer }: Props) {
	const { field } = useController({ name: fact, control })
	const say = sayIn(locale)
	const texts = words.facts[fact]
	return (
		<ChoiceRow
			look="box"
			type="checkbox"
			name={fact}
			value="yes"
			label={say(words.form.card)}
			second={texts?.hint && say(texts.hint)}
			checked={field.value === 'yes'}
			onBlur={field.onBlur}
			onChange={(event) => {
				const answer = event.target.checked ? 'yes' : ''
				field.onChange(answer)
				onAnswer(fact, answer)
			}}
		/>
	)
}
