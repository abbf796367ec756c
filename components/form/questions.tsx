import type { unsure } from '@/lib/form/answer'
import { groupOf, type QuestionGroup } from '@/lib/form/question-groups'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type FactId, facts as factList } from '@/rules/facts'
import type { FieldWords } from './question/field-props'
import type { Frame } from './question/question'
import styles from './questions.module.css'

/** What answers several questions at once: all of a group with no, all of the employer's with "not sure". */
export type AllAtOnce = { readonly facts: readonly FactId[]; readonly label: string } & (
	| { readonly value: 'no'; readonly group: QuestionGroup }
	| { readonly value: typeof unsure }
)

type Props = {
	readonly locale: Locale
	readonly words: FieldWords
	readonly facts: readonly FactId[]
	/** All questions of the screen: by these it is arranged, so that none moves when another one goes. */
	readonly possible: readonly FactId[]
	readonly field: (fact: FactId, frame?: Frame) => React.ReactNode
	/** The control that answers several questions at once. */
	readonly all: (questions: AllAtOnce) => React.ReactNode
}

/** The questions of a screen: last, in a block, those that the employer knows best; some under one heading. */
export function Questions({ facts, ...props }: Props) {
	const { block, others } = arrange(facts, props.possible)
	const say = sayIn(props.locale)
	const { employerBlock } = props.words.form
	return (
		<>
			<Parts {...props} facts={others} />
			{block.length > 0 && (
				<section className={styles.block} aria-labelledby="employer-block">
					<div className={styles.blockHead}>
						<div>
							<h2 id="employer-block">{say(employerBlock.title)}</h2>
							<p>{say(employerBlock.text)}</p>
						</div>
						{props.all({ facts: block, value: 'unsure', label: say(employerBlock.unknown) })}
					</div>
					<Parts {...props} facts={block} frame="block" />
				</section>
			)}
		</>
	)
}

/** Questions in the order in which a screen shows them. */
export function inDisplayOrder(facts: readonly FactId[], possible: readonly FactId[]): readonly FactId[] {
	const { block, others } = arrange(facts, possible)
	return [others, block].flatMap((part) =>
		partsOf(part, possible).flatMap((one) => (typeof one === 'string' ? one : one.members)),
	)
}

/** Which questions stand in the employer's block: several that somebody else knows best. */
function arrange(facts: readonly FactId[], possible: readonly FactId[]) {
	const isEmployers = (fact: FactId) => factList[fact].who === 'E'
	const block = possible.filter(isEmployers).length > 1 ? facts.filter(isEmployers) : []
	return { block, others: facts.filter((fact) => !block.includes(fact)) }
}

/** Questions one after the other, those of a group together. */
function Parts({ facts, frame, ...props }: Props & { readonly frame?: Frame }) {
	return partsOf(facts, props.possible).map((part) =>
		typeof part === 'string' ? (
			props.field(part, frame)
		) : (
			<Group key={part.group} {...props} group={part.group} facts={part.members} />
		),
	)
}

type Part = FactId | { readonly group: QuestionGroup; readonly members: readonly FactId[] }

/** One of a group that stands alone on a screen is a question like any other. */
function partsOf(facts: readonly FactId[], possible: readonly FactId[]): readonly Part[] {
	return facts.flatMap((fact, index): readonly Part[] => {
		const group = groupOf(fact)
		const isOfGroup = (other: FactId) => groupOf(other) === group
		if (!group || possible.filter(isOfGroup).length < 2) return [fact]
		const members = facts.filter(isOfGroup)
		return facts.indexOf(members[0] ?? fact) === index ? [{ group, members }] : []
	})
}

function Group({ group, facts, ...props }: Props & { readonly group: QuestionGroup }) {
	const { words, locale } = props
	const say = sayIn(locale)
	const { question = '', why = '' } = words.form.groups[group] ?? {}
	return (
		<fieldset className={styles.group}>
			<legend className={styles.legend}>{say(question)}</legend>
			<div>{facts.map((fact) => props.field(fact, 'row'))}</div>
			{props.all({ facts, group, value: 'no', label: say(words.form.none) })}
			<p className={styles.why}>
				<strong>{say(words.form.why)}</strong> {say(why)}
			</p>
		</fieldset>
	)
}
