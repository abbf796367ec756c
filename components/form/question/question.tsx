import styles from '@/components/ui/fields/question.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { type ControlWords, controlId } from './field-props'

/** A choice with more options than this is shown as a list rather than as radios. */
const maxChoiceRows = 12

/** Whether a choice has so many options that it is shown as a list. */
export const isLongChoice = (kind: Fact): boolean =>
	kind.type === 'choice' && kind.options.length > maxChoiceRows

const hintId = (fact: FactId) => `${controlId(fact)}-hint`
const faultId = (fact: FactId) => `${controlId(fact)}-fault`

/** The ids of the elements that describe a field: its hint and its message. */
export const questionDescribedBy = (
	fact: FactId,
	{ hasHint, isFaulty }: { readonly hasHint: boolean; readonly isFaulty: boolean },
): string | undefined =>
	[hasHint ? hintId(fact) : '', isFaulty ? faultId(fact) : ''].filter(Boolean).join(' ') || undefined

/**
 * The frame around a question: none, the block of those that the employer knows best, a row of a group, or the list
 * of answers, in place of its answer.
 */
export type Frame = 'block' | 'row' | 'list'

type Props = {
	readonly fact: FactId
	readonly locale: Locale
	readonly words: ControlWords
	/** What is wrong, in words. */
	readonly fault: string | null
	/** A hint about this way of answering, in addition to the question's own. */
	readonly hint?: string
	readonly frame?: Frame | undefined
	/** A note below the question, replacing why it is asked. */
	readonly note?: React.ReactNode
	/** The control, and content after it. */
	readonly children: React.ReactNode
}

/** The frame of a question's control: the question, its hint, what is wrong, and why it is asked. */
export function Question({ fact, locale, words, fault, hint, frame, note, children }: Props) {
	const say = sayIn(locale)
	const text = words.facts[fact]
	if (!text) throw new Error(`no words for ${fact}`)
	const kind: Fact = facts[fact]
	const asGroup = kind.type !== 'number' && kind.type !== 'integer' && !isLongChoice(kind)
	const Body = asGroup ? 'fieldset' : 'div'
	const Legend = asGroup ? 'legend' : 'label'
	const hasHint = Boolean(text.hint ?? hint)
	const isPart = frame && frame !== 'list'
	const isJoined = isPart && kind.type === 'yes-no'
	const classes = [
		styles.question,
		fault && styles.faulty,
		isPart && styles.part,
		frame === 'list' && styles.listed,
		isJoined && styles.beside,
	]
	return (
		<div className={classes.filter(Boolean).join(' ')}>
			<Body
				className={styles.body}
				aria-describedby={
					asGroup ? questionDescribedBy(fact, { hasHint, isFaulty: fault !== null }) : undefined
				}
			>
				<Legend className={styles.legend} htmlFor={asGroup ? undefined : controlId(fact)}>
					{say(frame === 'row' ? text.label : text.question)}
				</Legend>
				{hasHint && (
					<div className={styles.hint} id={hintId(fact)}>
						{text.hint && <p>{say(text.hint)}</p>}
						{hint && <p>{hint}</p>}
					</div>
				)}
				{kind.who === 'E' && !frame && <p className={styles.hint}>{say(words.form.employerKnows)}</p>}
				{fault && <FaultMessage id={faultId(fact)}>{fault}</FaultMessage>}
				{children}
			</Body>
			{note}
			{frame !== 'row' && text.why && (
				<p className={styles.note}>
					<strong>{say(words.form.why)}</strong> {say(text.why)}
				</p>
			)}
		</div>
	)
}
