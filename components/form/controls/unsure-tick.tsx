import { useRef } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { type Answer, emptyAnswer, unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import type { ControlProps } from '../question/field-props'

/** "I'm not sure" next to a field without radios: clears the answer, and restores it when unticked. */
export function UnsureTick({ fact, locale, words, answer, onAnswer, onBlur }: ControlProps) {
	const before = useRef<Answer>(emptyAnswer(fact))
	const say = sayIn(locale)
	const toggle = (ticked: boolean) => {
		if (ticked) before.current = answer
		onAnswer(ticked ? unsure : before.current)
	}
	return (
		<ChoiceRow
			apart
			type="checkbox"
			name={fact}
			value={unsure}
			label={say(words.form.unsure)}
			checked={answer === unsure}
			onChange={(event) => toggle(event.target.checked)}
			onBlur={onBlur}
		/>
	)
}
