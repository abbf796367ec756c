import { sayAnswer } from '@/lib/explain'
import { countsOf, type Standing, standingOf, type Topic, topicsOf } from '@/lib/result-view'
import type { CriterionResult } from '@/rules/evaluate'
import type { CriterionKind } from '@/rules/ruleset'
import { Mark } from '../mark'
import type { Checked, ResultContext } from './context'
import styles from './result.module.css'
import { SourceLinks } from './source-links'

type Props = ResultContext & { readonly checked: Checked }

const wordFor: Record<Standing, 'met' | 'unmet' | 'unknown' | 'unsettled'> = {
	met: 'met',
	unmet: 'unmet',
	unanswered: 'unknown',
	inconclusive: 'unknown',
	unsettled: 'unsettled',
}

/** Every criterion by topic: its result in a word and a mark, the answers it rests on, its source. */
export function Conditions(props: Props) {
	const { checked, words, say } = props
	const { conditions } = words.result
	return (
		<section className={styles.section}>
			<h2>{say(conditions.title)}</h2>
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
	return (
		<div className={styles.topic}>
			<div className={styles.topicHead}>
				<h3>{say(words.steps[topic.step].title)}</h3>
				<p className={styles.count}>
					{counts.total > 0 ? say(conditions.count, counts) : say(conditions.nothingRequired)}
				</p>
			</div>
			<Fold folds={counts.total > 0 && counts.met === counts.total} count={topic.criteria.length} {...props}>
				{of('required').map((criterion) => (
					<Row key={criterion.id} {...props} criterion={criterion} />
				))}
				{(['supporting', 'informative'] as const).map(
					(kind) =>
						of(kind).length > 0 && (
							<li key={kind}>
								<p className={styles.supporting}>{say(conditions[kind])}</p>
								<ul className={styles.rows}>
									{of(kind).map((criterion) => (
										<Row key={criterion.id} {...props} criterion={criterion} />
									))}
								</ul>
							</li>
						),
				)}
			</Fold>
		</div>
	)
}

type FoldProps = ResultContext & {
	readonly folds: boolean
	readonly count: number
	readonly children: React.ReactNode
}

/** On a narrow screen a topic in which all that is required is met takes one line; print and wide screens show all. */
function Fold({ folds, count, words, say, children }: FoldProps) {
	const rows = <ul className={styles.rows}>{children}</ul>
	if (!folds) return rows
	return (
		<details className={styles.fold}>
			<summary>
				<span className={styles.show}>{say(words.result.conditions.show, { count })}</span>
				<span className={styles.hide}>{say(words.result.conditions.hide)}</span>
			</summary>
			{rows}
		</details>
	)
}

function Row({
	criterion,
	checked,
	words,
	say,
	speech,
	facts,
}: Props & { readonly criterion: CriterionResult }) {
	const standing = standingOf(criterion)
	const statements: Readonly<Record<string, Parameters<typeof say>[0]>> = words.rulesets[checked.id].criteria
	const answers = criterion.restsOn.map((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact]) ?? ''
		const label = say(words.facts[fact].label)
		return criterion.restsOn.length > 1 ? say(words.result.conditions.named, { label, answer }) : answer
	})
	return (
		<li className={styles.row} data-criterion={criterion.id} data-result={criterion.result}>
			<Mark kind={standing} />
			<span className={`${styles.word} ${styles[standing]}`}>
				{say(words.result.marks[wordFor[standing]])}
			</span>
			<span className={styles.statement}>{say(statements[criterion.id] ?? criterion.id)}</span>
			<span className={styles.answer}>
				{answers.length > 0
					? answers.join(say(words.separators.entries))
					: say(words.result.conditions.notAnswered)}
			</span>
			<span className={styles.source}>
				<SourceLinks locale={speech.locale} words={words} ruleset={checked.id} sources={criterion.sources} />
			</span>
		</li>
	)
}
