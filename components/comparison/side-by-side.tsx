import { statementOf } from '@/lib/explain/criterion-words'
import { handoffPath } from '@/lib/handoff/handoff-link'
import type { CriteriaRow, RowRelation } from '@/rules/comparison/ruleset-comparison'
import { facts, type Step, steps } from '@/rules/facts'
import type { Criterion } from '@/rules/ruleset'
import { SourceLinks } from '../result/checked/source-links'
import { LogicSign, type LogicSignKind } from '../ui/marks/logic-sign'
import { Tag } from '../ui/marks/tag'
import { MarginSection } from '../ui/page/margin-section'
import type { ComparisonContext } from './context'
import styles from './table.module.css'

const signs: Record<RowRelation, LogicSignKind> = {
	same: 'same',
	together: 'same',
	stricter: 'first',
	looser: 'second',
	apart: 'apart',
	shares: 'neither',
	'only-one': 'only',
	'only-other': 'only',
}

/** Conditions that only one side has, by topic; every other row by itself. */
function groupsOf(rows: readonly CriteriaRow[], topicOf: (row: CriteriaRow) => Step): readonly CriteriaRow[] {
	const isAlone = ({ relation }: CriteriaRow) => relation === 'only-one' || relation === 'only-other'
	const alone = (['only-one', 'only-other'] as const).flatMap((relation) =>
		steps.flatMap((step): CriteriaRow[] => {
			const own = rows.filter((row) => row.relation === relation && topicOf(row) === step)
			const ids = (side: 0 | 1) => own.flatMap((row) => row.ids[side])
			return own.length > 0
				? [{ relation, ids: [ids(0), ids(1)], facts: own.flatMap((row) => row.facts) }]
				: []
		}),
	)
	return [...rows.filter((row) => !isAlone(row)), ...alone]
}

const topicOfRow = ({ facts: [first] }: CriteriaRow): Step => (first ? facts[first].step : 'you')

/** The conditions of both sides, each next to those that it relates to. */
export function SideBySide(context: ComparisonContext) {
	const { words, say, pair, names, view } = context
	const text = words.comparison.rows
	const [one, other] = names
	return (
		<MarginSection id="side-by-side" title={say(text.title)} intro={say(text.lead, { one, other })}>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.relation)}</th>
						{pair.map(({ ruleset }, side) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: there are two sides, which may have one name
							<th scope="col" key={side}>
								<span className={styles.name}>{names[side]}</span>{' '}
								<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{groupsOf(view.rows, topicOfRow).map((row) => (
						<RowOf {...context} row={row} key={`${row.relation} ${row.ids.join(' ')}`} />
					))}
				</tbody>
			</table>
		</MarginSection>
	)
}

function RowOf({ row, ...context }: ComparisonContext & { readonly row: CriteriaRow }) {
	const { words, say, names } = context
	const text = words.comparison.rows
	const { relation } = row
	const isAlone = relation === 'only-one' || relation === 'only-other'
	const isSame = relation === 'same' || relation === 'together'
	return (
		<tr data-relation={relation} className={isSame ? styles.same : undefined}>
			<th scope="row">
				<span className={isAlone ? styles.only : styles.sign}>
					<LogicSign kind={signs[relation]} />
					{say(text.names[relation])}
				</span>
				{relation === 'shares' && (
					<span className="quiet">
						{say(text.look, {
							facts: row.facts
								.map((fact) => say(words.facts[fact].label))
								.join(say(words.separators.entries)),
						})}
					</span>
				)}
			</th>
			{([0, 1] as const).map((side) =>
				row.ids[side].length > 0 ? (
					<td key={side}>
						<span className={styles.of}>{names[side]}</span>
						{isAlone && <b className={styles.topic}>{say(words.steps[topicOfRow(row)].title)}</b>}
						<ul>
							{row.ids[side].map((id) => (
								<CriterionOf {...context} id={id} side={side} key={id} />
							))}
						</ul>
					</td>
				) : (
					<td key={side} className={styles.none}>
						{say(text.notAsked)}
					</td>
				),
			)}
		</tr>
	)
}

function CriterionOf({
	id,
	side,
	...context
}: ComparisonContext & { readonly id: string; readonly side: 0 | 1 }) {
	const { locale, words, say, pair, view } = context
	const text = words.comparison.rows
	const choice = pair[side]
	const criterion = choice.ruleset.criteria.find((one) => one.id === id) as Criterion
	const condition = say(statementOf(words, choice.id, id))
	const code = view.alone[side][id]
	return (
		<li>
			{say(
				criterion.kind === 'required' || criterion.kind === 'exempting'
					? text[criterion.kind]
					: text.supporting,
				{ condition },
			)}{' '}
			<span className={styles.source}>
				<SourceLinks locale={locale} words={words} ruleset={choice.id} sources={criterion.sources} />
			</span>
			{code && (
				<span className={`${styles.person} no-print`}>
					<a className="link" href={handoffPath(locale, code)}>
						{say(text.alone)}
						<span className="visually-hidden">
							{say(words.separators.title)}
							{condition}
						</span>
					</a>
				</span>
			)}
		</li>
	)
}
