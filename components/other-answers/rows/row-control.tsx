import { ControlOf } from '@/components/form/controls/control-of'
import { JoinedOption, JoinedRow } from '@/components/form/controls/joined-row'
import { UnsureTick } from '@/components/form/controls/unsure-tick'
import { type ControlProps, controlId, maxTypedCharacters } from '@/components/form/question/field-props'
import { isLongChoice } from '@/components/form/question/question'
import fields from '@/components/ui/fields/field.module.css'
import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { optionTexts } from '@/lib/words/option-texts'
import { type Fact, facts, type NumberFact } from '@/rules/facts'
import { onArrows, Stepper } from '../stepper/stepper'
import type { StepperSteps } from '../stepper/stepper-steps'
import styles from './rows.module.css'

type Props = ControlProps & {
	/** The steps to the adjacent answers, if answers have an order. */
	readonly steps: StepperSteps | null
}

/** A choice with more options than this is shown as a list instead of a row. */
const maxJoined = 3

export type ControlShape = 'joined' | 'select' | 'number' | 'whole'

/** The widest option that a list on a narrow screen shows uncut, in Latin letters. */
const maxListed = 24

/** The width of a text in Latin letters: a Chinese character has that of two. */
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)

/**
 * How a fact is changed in its row: few options as one row, others as a list if it shows them uncut, a number in steps,
 * anything else like its question.
 */
export function shapeOf({
	fact,
	locale,
	words,
}: Pick<ControlProps, 'fact' | 'locale' | 'words'>): ControlShape {
	const kind: Fact = facts[fact]
	if (kind.type === 'number' || kind.type === 'integer') return 'number'
	if (kind.type === 'yes-no') return 'joined'
	if (kind.type !== 'choice' || isLongChoice(kind)) return 'whole'
	if (kind.options.length <= maxJoined) return 'joined'
	const widths = optionsOf({ fact, locale, words }).map(({ label }) => widthOf(label))
	return Math.max(...widths) <= maxListed ? 'select' : 'whole'
}

/** The control of a fact in its row. */
export function RowControl({ steps, ...props }: Props) {
	const kind: Fact = facts[props.fact]
	const shape = shapeOf(props)
	if (shape === 'number') return <NumberSteps {...props} steps={steps} />
	if (shape === 'select') return <OptionSelect {...props} steps={steps} />
	return shape === 'joined' && kind.type === 'choice' ? (
		<JoinedOptions {...props} />
	) : (
		<ControlOf {...props} />
	)
}

/** The options of a choice in words, and "I'm not sure". */
function optionsOf({ fact, locale, words }: Pick<ControlProps, 'fact' | 'locale' | 'words'>) {
	const say = sayIn(locale)
	return [
		...Object.entries(optionTexts(words.facts[fact])).map(([value, label]) => ({ value, label: say(label) })),
		{ value: unsure, label: say(words.form.unsure) },
	]
}

function JoinedOptions(props: ControlProps) {
	const { fact, answer, onAnswer } = props
	return (
		<JoinedRow>
			{optionsOf(props).map(({ value, label }, place) => (
				<JoinedOption
					key={value}
					id={place === 0 ? controlId(fact) : undefined}
					name={fact}
					value={value}
					label={label}
					checked={answer === value}
					onChange={() => onAnswer(value)}
				/>
			))}
		</JoinedRow>
	)
}

function OptionSelect({ steps, ...props }: Props) {
	const { fact, answer, onAnswer, describedBy } = props
	const select = (
		<select
			className={fields.select}
			id={controlId(fact)}
			name={fact}
			value={String(answer)}
			aria-describedby={describedBy}
			onChange={({ target }) => onAnswer(target.value)}
		>
			{answer === '' && <option value="" />}
			{optionsOf(props).map(({ value, label }) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</select>
	)
	return steps ? <Stepper {...steps}>{select}</Stepper> : select
}

function NumberSteps({ steps, ...props }: Props) {
	const { fact, locale, words, answer, onAnswer, describedBy, faulty } = props
	const { unit, type } = facts[fact] as NumberFact
	const field = (
		<input
			className={styles.field}
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
			onKeyDown={steps ? onArrows(steps) : undefined}
		/>
	)
	return (
		<>
			<div className={fields.withUnit}>
				{steps ? <Stepper {...steps}>{field}</Stepper> : field}
				<span className={fields.unit}>{sayIn(locale)(words.form.unitLabels[unit])}</span>
			</div>
			<UnsureTick {...props} />
		</>
	)
}
