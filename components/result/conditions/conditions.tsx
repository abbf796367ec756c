import { countsOf, type Topic, topicsOf } from '@/lib/result/result-view'
import type { CriterionKind } from '@/rules/ruleset'
import type { Checked, ResultContext } from '../checked/context'
import { Fold } from '../checked/fold'
import fold from '../checked/fold.module.css'
import section from '../checked/section.module.css'
import { ConditionRow } from './condition-row'
import styles from './conditions.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** Every criterion by topic: its result in a word and a mark, the answers it rests on, its source. */
export function Conditions(props: Props) {
	const { checked, words, say, speech } = props
	const { conditions, rulesLink } = words.result
	const name = say(words.rulesets[checked.id].name)
	return (
		<section className={section.section} id={`${checked.id}-conditions`}>
			<h2>{say(conditions.title)}</h2>
			<p className={section.intro}>
				{say(conditions.lead, { name, version: checked.ruleset.version })}{' '}
				<a className="no-print" href={`/${speech.locale}/rules/${checked.id}`}>
					{say(rulesLink)}
				</a>
			</p>
			<p className={styles.rowHead} aria-hidden="true">
				<span>{say(conditions.columns.result)}</span>
				<span>{say(conditions.columns.condition)}</span>
				<span>{say(conditions.columns.answer)}</span>
				<span>{say(conditions.columns.source)}</span>
			</p>
			{topicsOf(checked.ruleset, checked.result.criteria).map((topic) => (
				<TopicRows key={topic.step} {...props} topic={topic} />
			))}
		</section>
	)
}

function TopicRows({ topic, ...props }: Props & { readonly topic: Topic }) {
	const { words, say } = props
	const { conditions } = words.result
	const counts = countsOf(topic.criteria)
	const of = (kind: CriterionKind) => topic.criteria.filter((criterion) => criterion.kind === kind)
	const rows = (
		<ul className={styles.rows}>
			{of('required').map((criterion) => (
				<ConditionRow key={criterion.id} {...props} criterion={criterion} />
			))}
			{(['supporting', 'informative'] as const).map(
				(kind) =>
					of(kind).length > 0 && (
						<li key={kind}>
							<p className={styles.supporting}>{say(conditions[kind])}</p>
							<ul className={styles.rows}>
								{of(kind).map((criterion) => (
									<ConditionRow key={criterion.id} {...props} criterion={criterion} />
								))}
							</ul>
						</li>
					),
			)}
		</ul>
	)
	return (
		<div className={styles.topic}>
			<div className={styles.topicHead}>
				<h3>{say(words.steps[topic.step].title)}</h3>
				<p className={styles.count}>
					{counts.total > 0 ? say(conditions.count, counts) : say(conditions.nothingRequired)}
				</p>
			</div>
			{counts.total > 0 && counts.met === counts.total ? (
				<Fold
					on="narrow-screens"
					summary={
						<>
							<span className={fold.show}>{say(conditions.show, { count: topic.criteria.length })}</span>
							<span className={fold.hide}>{say(conditions.hide)}</span>
						</>
					}
				>
					{rows}
				</Fold>
			) : (
				rows
			)}
		</div>
	)
}
