import { Mark } from '@/components/ui/mark'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { type FactId, facts as factList } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import { CheckedSources } from '../checked/source-links'
import styles from './reasons.module.css'

type Props = ResultContext & {
	readonly checked: Checked
	readonly kind: 'unanswered' | 'inconclusive'
	readonly unknown: readonly CriterionResult[]
}

/** Entries shown at once; the others are collapsed. */
const maxShown = 6

/** The path to the question of a fact. */
export const questionPath = (fact: FactId): string => `/check/${factList[fact].step}#field-${fact}`

/** Criteria that are unknown because an answer is missing or settles nothing; required ones first. */
export function FactReasons({ kind, unknown, ...props }: Props) {
	const { words, say } = props
	const concerned = unknown.filter(({ because }) => because[kind].length > 0)
	if (concerned.length === 0) return null
	const { reasons } = words.result
	const deciding = concerned.filter((criterion) => criterion.kind === 'required')
	const others = concerned.filter((criterion) => criterion.kind !== 'required')
	const entry = (criterion: CriterionResult) => (
		<Entry key={criterion.id} {...props} kind={kind} criterion={criterion} />
	)
	const folded = deciding.slice(maxShown)
	return (
		<div className={styles.reason}>
			<h3>
				<Mark kind={kind} />
				{say(reasons[kind].title)}
			</h3>
			<p>{say(reasons[kind].text)}</p>
			{deciding.length > 0 && <ul>{deciding.slice(0, maxShown).map(entry)}</ul>}
			{folded.length > 0 && (
				<Fold on="every-screen" summary={say(reasons.more, { count: folded.length })}>
					<ul>{folded.map(entry)}</ul>
				</Fold>
			)}
			{others.length > 0 && (
				<Fold on="every-screen" summary={say(reasons.supporting, { count: others.length })}>
					<ul>{others.map(entry)}</ul>
				</Fold>
			)}
		</div>
	)
}

type EntryProps = Omit<Props, 'unknown'> & { readonly criterion: CriterionResult }

function Entry({ kind, criterion, ...props }: EntryProps) {
	const { checked, words, say } = props
	const { id, because, sources } = criterion
	return (
		<li>
			<h4>{say(statementOf(words, checked.id, id))}</h4>
			{because[kind].map((fact) => (
				<FactLine key={fact} {...props} kind={kind} fact={fact} />
			))}
			<p>
				<CheckedSources {...props} sources={sources} />
			</p>
		</li>
	)
}

function FactLine({
	kind,
	fact,
	words,
	say,
	speech,
	facts,
	unsure,
	linkTo,
}: Omit<Props, 'unknown'> & { readonly fact: FactId }) {
	const { reasons } = words.result
	const label = say(words.facts[fact].label)
	const text = say(kind === 'inconclusive' ? reasons.change : reasons.answer, { label })
	const isUnsure = unsure?.has(fact)
	const answer = isUnsure ? say(words.form.unsure) : sayAnswer(speech, fact, facts[fact])
	return (
		<p>
			{answer !== null && (
				<span className={isUnsure ? 'no-print' : undefined}>{say(reasons.youSaid, { answer })} </span>
			)}
			{linkTo?.(fact, text) ?? (
				<a className="link no-print" href={`/${speech.locale}${questionPath(fact)}`}>
					{text}
				</a>
			)}
		</p>
	)
}
