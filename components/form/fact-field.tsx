import { type Control, useController } from 'react-hook-form'
import type { Answer } from '@/lib/form/answer'
import { type FieldFault, sayFault } from '@/lib/form/field-fault'
import { sayIn } from '@/lib/i18n/say'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { Mark } from '../mark'
import { CheckboxControl } from './checkbox-control'
import { CountriesControl } from './countries-control'
import { type ControlProps, controlId } from './field-props'
import styles from './form.module.css'
import { LanguagesControl } from './languages-control'
import { NumberControl } from './number-control'
import { RadioControl } from './radio-control'
import { SelectControl } from './select-control'

/** The answers of a form, by fact. */
export type Answers = { [F in FactId]?: Answer }

/** Above so many options a list to choose from serves better than rows. */
const mostRows = 12

type Props = Pick<ControlProps, 'fact' | 'locale' | 'words' | 'names' | 'onTyped' | 'onSearch'> & {
	readonly control: Control<Answers>
	readonly fault: FieldFault | null
	/** What follows the field, inside its question. */
	readonly after?: React.ReactNode
	/** Called with every new answer. */
	readonly onAnswer: (fact: FactId, answer: Answer) => void
}

/** The question and the field of one fact, whichever its type: there is no component for a single question. */
export function FactField({ control, fault, onAnswer, after, ...props }: Props) {
	const { fact, locale, words, names } = props
	const { field } = useController({ name: fact, control })
	const say = sayIn(locale)
	const text = words.facts[fact]
	if (!text) throw new Error(`no words for ${fact}`)
	const kind: Fact = facts[fact]
	const asGroup = kind.type !== 'number' && kind.type !== 'integer' && !isLongChoice(kind)
	const Body = asGroup ? 'fieldset' : 'div'
	const Legend = asGroup ? 'legend' : 'label'
	const hintId = text.hint ? `${controlId(fact)}-hint` : undefined
	const faultId = fault ? `${controlId(fact)}-fault` : undefined
	const describedBy = [hintId, faultId].filter(Boolean).join(' ') || undefined
	return (
		<div className={fault ? `${styles.question} ${styles.faulty}` : styles.question}>
			<Body className={styles.body} aria-describedby={asGroup ? describedBy : undefined}>
				<Legend className={styles.legend} htmlFor={asGroup ? undefined : controlId(fact)}>
					{say(text.question)}
				</Legend>
				{text.hint && (
					<p className={styles.hint} id={hintId}>
						{say(text.hint)}
					</p>
				)}
				{kind.who === 'E' && <p className={styles.hint}>{say(words.form.employerKnows)}</p>}
				{fault && (
					<p className={styles.message} id={faultId}>
						<Mark kind="problem" />
						<span>{faultText({ fact, locale, words, names }, field.value as Answer, fault)}</span>
					</p>
				)}
				<ControlOf
					{...props}
					answer={field.value as Answer}
					onAnswer={(answer) => {
						field.onChange(answer)
						onAnswer(fact, answer)
					}}
					onBlur={field.onBlur}
					describedBy={describedBy}
					faulty={fault !== null}
					faultyRow={fault?.row ?? null}
				/>
				{after}
			</Body>
			<div className={styles.note}>
				<p>
					<strong>{say(words.form.why)}</strong>
				</p>
				<p>{say(text.why)}</p>
			</div>
		</div>
	)
}

const isLongChoice = (kind: Fact) => kind.type === 'choice' && kind.options.length > mostRows

function ControlOf(props: ControlProps) {
	const { fact, locale, words } = props
	const kind: Fact = facts[fact]
	const say = sayIn(locale)
	const text = words.facts[fact] as { options?: Readonly<Record<string, Parameters<typeof say>[0]>> }
	const options = Object.entries(text.options ?? {}).map(([value, label]) => ({ value, label: say(label) }))
	switch (kind.type) {
		case 'yes-no':
			return (
				<RadioControl
					{...props}
					options={[
						{ value: 'yes', label: say(words.form.yes) },
						{ value: 'no', label: say(words.form.no) },
					]}
				/>
			)
		case 'choice': {
			if (!isLongChoice(kind)) return <RadioControl {...props} options={options} />
			const numbered = kind.options.map((value) => ({
				value,
				label: `${value} ${say(text.options?.[value] ?? '')}`,
			}))
			return <SelectControl {...props} options={numbered} />
		}
		case 'choices':
			return <CheckboxControl {...props} options={options} />
		case 'countries':
			return <CountriesControl {...props} />
		case 'languages':
			return <LanguagesControl {...props} />
		default:
			return <NumberControl {...props} />
	}
}

type Speaker = Pick<ControlProps, 'fact' | 'locale' | 'words' | 'names'>

/** What to do about a fault; the field and the summary say it in the same words. */
export function faultText(
	{ fact, locale, words, names }: Speaker,
	answer: Answer,
	fault: FieldFault,
): string {
	const rows = Array.isArray(answer) ? answer : []
	const row = rows[fault.row ?? -1]
	const code = typeof row === 'object' ? row.language : ''
	const say = sayIn(locale)
	const label = say(words.facts[fact]?.label ?? fact)
	return sayFault(say, words.form.errors, { fact, label, fault, rowName: names?.languageNames[code] ?? code })
}
