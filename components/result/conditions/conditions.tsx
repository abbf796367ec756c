import { Strip } from '@/components/ui/strip'
import { Tag } from '@/components/ui/tag'
import { countsOf, stripMarkOf, type Topic, topicsOf } from '@/lib/result/result-view'
import { factsIn } from '@/rules/trace'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import { Notes } from '../checked/notes'
import { PaperCaveats } from '../paper/paper-caveats'
import { ConditionRow } from './condition-row'
import styles from './conditions.module.css'
import { Continuing } from './continuing'
import { PointsTable } from './points-table'

type Props = ResultContext & {
	readonly checked: Checked
	/** The rule sets on the same page. */
	readonly shown: readonly Checked[]
}

/** Every condition of a rule set: folded topics that open, then its points, what must stay true, and its notes. */
export function Conditions(props: Props) {
	const { checked, words, say, speech } = props
	const { id, ruleset, result } = checked
	const { conditions, rulesLink } = words.result
	const counts = countsOf(result.criteria)
	const isLaw = ruleset.status === 'published'
	const of = (kinds: readonly string[]) => result.criteria.filter(({ kind }) => kinds.includes(kind))
	return (
		<div
			className={isLaw ? styles.ruleset : `${styles.ruleset} ${styles.notLaw}`}
			id={`${id}-conditions`}
			data-conditions={id}
		>
			<div className={styles.head}>
				<h3>
					{say(words.rulesets[id].name)}
					<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
				</h3>
				<p className={styles.count}>{say(conditions.count, counts)}</p>
			</div>
			<p className={`${styles.rowHead} print-only`} aria-hidden="true">
				<span>{say(conditions.columns.result)}</span>
				<span>{say(conditions.columns.condition)}</span>
				<span>{say(conditions.columns.answer)}</span>
				<span>{say(conditions.columns.source)}</span>
			</p>
			{topicsOf(ruleset, of(['required'])).map((topic) => (
				<FoldedTopic
					key={topic.step}
					{...props}
					name={say(words.steps[topic.step].title)}
					criteria={topic.criteria}
				/>
			))}
			{of(['informative']).length > 0 && (
				<FoldedTopic {...props} name={say(conditions.informative)} criteria={of(['informative'])} />
			)}
			{of(['supporting']).length > 0 && (
				<FoldedTopic {...props} name={say(conditions.supporting)} criteria={of(['supporting'])} />
			)}
			<PointsTable {...props} />
			<Continuing {...props} />
			<div className={styles.notes}>
				<PaperCaveats {...props} on="annex" />
				<Notes {...props} />
				<p className={`${styles.more} no-print`}>
					<a href={`/${speech.locale}/rules/${id}`}>{say(rulesLink)}</a>
				</p>
			</div>
		</div>
	)
}

/** A topic that opens: its name, its marks, how many conditions are met. */
function FoldedTopic({
	name,
	criteria,
	...props
}: Props & { readonly name: string; readonly criteria: Topic['criteria'] }) {
	const { checked, words, say, facts, unsure } = props
	const { conditions } = words.result
	const met = criteria.filter(({ result }) => result === 'met').length
	const isAnswered = ({ id }: Topic['criteria'][number]) => {
		const found = checked.ruleset.criteria.find((criterion) => criterion.id === id)
		return found && factsIn(found.condition).some((fact) => facts[fact] !== null || unsure?.has(fact))
	}
	return (
		<Fold
			on="every-screen"
			summary={
				<span className={styles.topicHead}>
					<strong>{name}</strong>
					<Strip
						groups={[{ name: '', marks: criteria.map((criterion) => stripMarkOf(criterion, unsure)) }]}
						label={null}
					/>
					<span className={styles.count}>
						{criteria.some(isAnswered)
							? say(conditions.count, { met, total: criteria.length })
							: say(conditions.notAsked)}
					</span>
					<span className={styles.show}>{say(conditions.show, { count: criteria.length })}</span>
				</span>
			}
		>
			<ul className={styles.rows}>
				{criteria.map((criterion) => (
					<ConditionRow key={criterion.id} {...props} criterion={criterion} />
				))}
			</ul>
		</Fold>
	)
}
