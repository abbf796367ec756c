import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { criterionOf, groupOf } from '@/lib/result/ways'
import type { Change } from '@/rules/changes/find-changes'
import { facts as factList } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { Checked, ResultContext } from '../checked/context'
import { questionPath } from '../reasons/fact-reasons'
import styles from './ways.module.css'

type Props = ResultContext & {
	readonly checked: Checked
	readonly change: Change
	readonly number: number
}

/** One step of a way: a question still to answer, or what would have to change in fact. */
export function Step(props: Props) {
	const { change, number, words, say, speech, linkTo } = props
	const { way } = words.result
	const isMissing = groupOf(change) === 'answer'
	const question = say(words.facts[change.fact].question)
	const isOwn = factList[change.fact].who === 'A'
	const knows = isOwn ? way.youKnow : way.employerKnows
	const decides = isOwn ? way.you : way.employer
	return (
		<li className={styles.step}>
			<span className={styles.number} aria-hidden="true">
				{number}
			</span>
			<div className={styles.stepBody}>
				{isMissing ? (
					<p className={styles.stepName}>
						{linkTo ? (
							question
						) : (
							<a className="link" href={`/${speech.locale}${questionPath(change.fact)}`}>
								{question}
							</a>
						)}
					</p>
				) : (
					<Wanted {...props} />
				)}
			</div>
			<p className={styles.when}>{say(isMissing ? knows : decides)}</p>
		</li>
	)
}

/** A change in words: the condition that would be true, or the value that would be enough. */
function Wanted({ change: { fact, from, to }, checked, words, say, speech }: Props) {
	const { way } = words.result
	const label = say(words.facts[fact].label)
	const said = (value: Change['from']) => sayAnswer(speech, fact, value) ?? ''
	const criterion = factList[fact].type === 'yes-no' && criterionOf(checked.ruleset, checked.result, fact)
	if (criterion) {
		return (
			<>
				<p className={styles.stepName}>{say(statementOf(words, checked.id, criterion))}</p>
				<p>{say(way.ifTrue, { label, answer: said(from) })}</p>
			</>
		)
	}
	const added = addedTo(from, to)
	return (
		<>
			<p className={styles.stepName}>{label}</p>
			<p>
				{added
					? say(way.also, { from: said(from), added: said(added) })
					: say(way.fromTo, { from: said(from), to: said(to) })}{' '}
				{fact === 'experienceYears' && say(way.years, { years: Math.ceil(Number(to) - Number(from)) })}
			</p>
		</>
	)
}

/** The entries that a list would gain; null if the value is no list, or gains none. */
function addedTo(from: FactValue, to: FactValue): FactValue {
	if (!Array.isArray(from) || !Array.isArray(to) || from.length === 0) return null
	const had = new Set(from.map((entry) => JSON.stringify(entry)))
	const added = to.filter((entry) => !had.has(JSON.stringify(entry)))
	return added.length > 0 ? (added as FactValue) : null
}
