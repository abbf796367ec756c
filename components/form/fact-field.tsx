import { type Control, useController } from 'react-hook-form'
import { optionTexts } from '@/lib/explain/option-texts'
import type { Answer, Answers } from '@/lib/form/answer'
import { type FieldFault, sayFault } from '@/lib/form/field-fault'
import { sayIn } from '@/lib/i18n/say'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { ChoiceControl } from './controls/choice-control'
import { CountriesControl } from './controls/countries-control'
import { LanguagesControl } from './controls/languages-control'
import { NumberControl } from './controls/number-control'
import { SelectControl } from './controls/select-control'
import { YesNoControl } from './controls/yes-no-control'
import type { ControlProps } from './question/field-props'
import { describedBy, type Frame, isLongChoice, Question } from './question/question'

type Props = Pick<ControlProps, 'fact' | 'locale' | 'words' | 'names' | 'onTyped' | 'onSearch'> & {
	readonly control: Control<Answers>
	/** A fault, or what to say of it. */
	readonly fault: FieldFault | string | null
	/** What it stands in. */
	readonly frame?: Frame | undefined
	/** What follows the field, inside its question. */
	readonly after?: React.ReactNode
	/** Called with every new answer. */
	readonly onAnswer: (fact: FactId, answer: Answer) => void
}

/** The question and the field of one fact of any type: no question has a component of its own. */
export function FactField({ control, fault, onAnswer, frame, after, ...props }: Props) {
	const { fact, locale, words, names } = props
	const { field } = useController({ name: fact, control })
	const hasHint = Boolean(words.facts[fact]?.hint)
	return (
		<Question
			fact={fact}
			locale={locale}
			words={words}
			frame={frame}
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
				describedBy={describedBy(fact, { hasHint, isFaulty: fault !== null })}
				faulty={fault !== null}
				faultyRow={(typeof fault === 'object' ? fault?.row : undefined) ?? null}
			/>
			{after}
		</Question>
	)
}

function ControlOf(props: ControlProps) {
	const { fact, locale, words } = props
	const kind: Fact = facts[fact]
	const say = sayIn(locale)
	const texts = optionTexts(words.facts[fact])
	const options = Object.entries(texts).map(([value, label]) => ({ value, label: say(label) }))
	switch (kind.type) {
		case 'yes-no':
			return <YesNoControl {...props} />
		case 'choice': {
			if (!isLongChoice(kind)) return <ChoiceControl {...props} options={options} />
			const numbered = kind.options.map((value) => ({
				value,
				label: `${value} ${say(texts[value] ?? '')}`,
			}))
			return <SelectControl {...props} options={numbered} />
		}
		case 'choices':
			return <ChoiceControl {...props} isMany options={options} />
		case 'countries':
			return <CountriesControl {...props} />
		case 'languages':
			return <LanguagesControl {...props} />
		default:
			return <NumberControl {...props} />
	}
}

type Speaker = Pick<ControlProps, 'fact' | 'locale' | 'words' | 'names'>

/** What to do about a fault; the field and the summary use the same words. */
export function faultText(
	{ fact, locale, words, names }: Speaker,
	answer: Answer,
	fault: FieldFault,
): string {
	const rows = Array.isArray(answer) ? answer : []
	const row = rows[fault.row ?? -1]
	const code = typeof row === 'object' ? row.language : ''
	const say = sayIn(locale)
	const question = say(words.facts[fact]?.question ?? fact)
	return sayFault(say, words.form.errors, {
		fact,
		question,
		fault,
		rowName: names?.languageNames[code] ?? code,
	})
}
