import type { unsure } from '@/lib/form/answer'
import { partsOf } from '@/lib/form/display-order'
import type { QuestionGroup } from '@/lib/form/question-groups'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { FactId } from '@/rules/facts'
import type { StepFormWords } from './question/field-props'
import type { Frame } from './question/question'
import styles from './questions.module.css'

/** A single answer to several questions: "no" to all of a group, or "not sure" to all of the employer's. */
export type GroupAnswer = { readonly facts: readonly FactId[]; readonly label: string } & (
	| { readonly value: 'no'; readonly group: QuestionGroup }
	| { readonly value: typeof unsure }
)

export type PartsProps = {
	readonly locale: Locale
	readonly words: { readonly form: Pick<StepFormWords, 'groups' | 'none' | 'why'> }
	readonly facts: readonly FactId[]
	/**
	 * All questions of the screen: these determine the layout, so that no question moves when another one disappears.
	 */
	readonly possible: readonly FactId[]
	readonly field: (fact: FactId, frame?: Frame) => React.ReactNode
	/** The control that answers several questions at once. */
	readonly all: (questions: GroupAnswer) => React.ReactNode
}

/** Questions one after another, with those of a group together. */
export function QuestionParts({ facts, frame, ...props }: PartsProps & { readonly frame?: Frame }) {
	return partsOf(facts, props.possible).map((part) =>
		typeof part === 'string' ? (
			props.field(part, frame)
		) : (
			<Group
				key={part.group}
				{...props}
				group={part.group}
				facts={part.members}
				isInBlock={frame === 'block'}
			/>
		),
	)
}

type GroupProps = PartsProps & { readonly group: QuestionGroup; readonly isInBlock: boolean }

function Group({ group, facts, isInBlock, ...props }: GroupProps) {
	const { words, locale } = props
	const say = sayIn(locale)
	const { question = '', why = '' } = words.form.groups[group] ?? {}
	return (
		<fieldset className={isInBlock ? `${styles.group} ${styles.inBlock}` : styles.group}>
			<legend className={styles.legend}>{say(question)}</legend>
			<div>{facts.map((fact) => props.field(fact, 'row'))}</div>
			{props.all({ facts, group, value: 'no', label: say(words.form.none) })}
			<p className={styles.why}>
				<strong>{say(words.form.why)}</strong> {say(why)}
			</p>
		</fieldset>
	)
}
