import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/marks/tag'
import { countsOf } from '@/lib/result/counts'
import { stripMarkOf } from '@/lib/result/standing'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import { Notes } from '../checked/notes'
import { ConditionRow } from './condition-row'
import styles from './conditions.module.css'
import { Continuing } from './continuing'
import { PointsTable } from './points-table'
import { sayTopics } from './say-topics'

type Props = ResultContext & { readonly checked: Checked }

/** Every condition of a rule set: collapsed topics, then its points, the continuing conditions, and its notes. */
export function Conditions(props: Props) {
	const { checked, words, say, speech } = props
	const { id, ruleset, result } = checked
	const { conditions, rulesLink } = words.result
	const isLaw = ruleset.status === 'published'
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
				<p className={styles.count}>
					{result.outcome === 'not-needed'
						? say(words.result.outcomes['not-needed'])
						: say(conditions.count, countsOf(result.criteria))}
				</p>
			</div>
			{sayTopics(props).map((topic) => (
				<FoldedTopic key={topic.name} {...props} {...topic} />
			))}
			<PointsTable {...props} />
			<Continuing {...props} />
			<div className={styles.notes}>
				<Notes {...props} />
				<p>
					<a className="link" href={`/${speech.locale}/rules/${id}`}>
						{say(rulesLink)}
					</a>
				</p>
			</div>
		</div>
	)
}

type TopicProps = Props & {
	readonly name: string
	readonly count: string
	readonly criteria: readonly CriterionResult[]
}

/** A collapsible topic: its name, its marks, how many conditions are met. */
function FoldedTopic({ name, count, criteria, ...props }: TopicProps) {
	const { words, say, unsure } = props
	return (
		<Fold
			summary={
				<span className={styles.topicHead}>
					<strong>{name}</strong>
					<Strip
						groups={[{ name: '', marks: criteria.map((criterion) => stripMarkOf(criterion, unsure)) }]}
						label={null}
					/>
					<span className={styles.count}>{count}</span>
					<span className={styles.show}>{say(words.result.conditions.show, { count: criteria.length })}</span>
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
