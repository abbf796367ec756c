import { type Control, useController } from 'react-hook-form'
import type { Answer, Answers } from '@/lib/form/answer'
import type { FieldFault } from '@/lib/form/field-fault'
import type { FactId } from '@/rules/facts'
import { ControlOf } from './controls/control-of'
import { faultText } from './fault-text'
import type { ControlProps } from './question/field-props'
import { type Frame, Question, questionDescribedBy } from './question/question'

type Props = Pick<
	ControlProps,
	'fact' | 'locale' | 'words' | 'names' | 'onTyped' | 'onSearch' | 'known' | 'ways'
> & {
	readonly control: Control<Answers>
	/** A fault, or its message. */
	readonly fault: FieldFault | string | null
	/** The frame around it. */
	readonly frame?: Frame | undefined
	/** Content after the field, inside its question. */
	readonly after?: React.ReactNode
	/** What the answer is for, replacing why it is asked. */
	readonly note?: React.ReactNode
	/** Called with every new answer. */
	readonly onAnswer: (fact: FactId, answer: Answer) => void
}

/** The question and the field of one fact of any type: no question has a component of its own. */
export function FactField({ control, fault, onAnswer, frame, after, note, ...props }: Props) {
	const { fact, locale, words, names } = props
	const { field } = useController({ name: fact, control })
	const hasHint = Boolean(words.facts[fact]?.hint)
	return (
		<Question
			fact={fact}
			locale={locale}
			words={words}
			frame={frame}
			note={note}
			fault={
				typeof fault === 'object' && fault !== null
					? faultText({ fact, locale, words, names }, field.value as Answer, fault)
					: fault
			}
		>
			<ControlOf
				{...props}
				answer={field.value as Answer}
				onAnswer={(answer) => {
					field.onChange(answer)
					onAnswer(fact, answer)
				}}
				onBlur={field.onBlur}
				describedBy={questionDescribedBy(fact, { hasHint, isFaulty: fault !== null })}
				faulty={fault !== null}
				faultyRow={(typeof fault === 'object' ? fault?.row : undefined) ?? null}
			/>
			{after}
		</Question>
	)
}
