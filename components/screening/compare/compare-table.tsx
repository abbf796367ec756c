import { Tag } from '@/components/ui/tag'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { standingOf } from '@/lib/result/standing'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import type { Facts } from '@/rules/facts-schema'
import type { CriterionResult, Result } from '@/rules/result'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { openInTable } from '../desk/use-view-state'
import styles from './compare.module.css'
import { Condition, Decided, Languages, Outcome, StageAndOwner } from './compared-cells'

/** A candidate in the comparison, with the results under each rule set of the opening, law first. */
export type Compared = {
	readonly candidate: Candidate
	readonly results: readonly { readonly ruleset: RulesetId; readonly result: Result }[]
	readonly facts: Facts
	readonly decision: Decision | undefined
}

/** The conditions of a rule set to show; `place` is its place among the results. */
export type Section = {
	readonly ruleset: RulesetId
	readonly place: number
	readonly criteria: readonly CriterionResult[]
}

type Props = {
	readonly role: Role
	readonly compared: readonly Compared[]
	readonly sections: readonly Section[]
}

/** A column for each candidate, a row for each thing to compare; on narrow screens, a block for each thing. */
export function CompareTable({ role, compared, sections }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.compare
	return (
		<table className={styles.table}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.condition)}</th>
					{compared.map(({ candidate }) => (
						<Person key={candidate.key} role={role} candidate={candidate} />
					))}
				</tr>
			</thead>
			<tbody>
				{compared[0]?.results.map(({ ruleset }, place) => (
					<Row
						key={ruleset}
						label={say(words.rulesets[ruleset].name)}
						compared={compared}
						differs={isDifferent(compared.map(({ results }) => results[place]?.result.outcome))}
						cell={({ results }) => results[place] && <Outcome result={results[place].result} />}
					/>
				))}
				<Row
					label={say(words.screen.table.languages)}
					compared={compared}
					cell={({ facts }) => <Languages facts={facts} />}
				/>
				<Row
					label={say(text.stage)}
					compared={compared}
					cell={({ candidate }) => <StageAndOwner role={role} progress={candidate.progress?.[role.id]} />}
				/>
				<Row
					label={say(words.screen.table.decisionBy)}
					compared={compared}
					cell={({ decision }) => <Decided decision={decision} />}
				/>
			</tbody>
			{sections.map(({ ruleset, place, criteria }) => (
				<tbody key={ruleset} data-conditions={ruleset}>
					<tr>
						<th scope="rowgroup" colSpan={compared.length + 1} className={styles.topic}>
							{say(words.rulesets[ruleset].name)}{' '}
							<Tag status={rulesets[ruleset].status}>{say(words.statuses[rulesets[ruleset].status])}</Tag>
						</th>
					</tr>
					{criteria.map(({ id, kind }) => (
						<Row
							key={id}
							label={say(shortNameOf(words, ruleset, id))}
							note={kind === 'supporting' ? say(text.supporting) : undefined}
							compared={compared}
							differs={isDifferent(compared.map(({ results }) => standingIn(results[place]?.result, id)))}
							cell={({ results, facts }) =>
								results[place] && <Condition result={results[place].result} facts={facts} id={id} />
							}
						/>
					))}
				</tbody>
			))}
		</table>
	)
}

const isDifferent = (values: readonly unknown[]) => new Set(values).size > 1

function standingIn(result: Result | undefined, id: string) {
	const criterion = result?.criteria.find((one) => one.id === id)
	return criterion && standingOf(criterion)
}

function Person({ role, candidate }: { readonly role: Role; readonly candidate: Candidate }) {
	const { words, say } = useScreening()
	const { open, openOf } = words.screen.compare
	const name = candidate.name || candidate.id
	return (
		<th scope="col" className={styles.name}>
			<a className="link" href={hashOf({ view: 'result', role: role.id, candidate: candidate.key })}>
				{name}
			</a>{' '}
			{candidate.id !== name && <bdi className={styles.id}>{candidate.id}</bdi>}{' '}
			<a
				className={`link ${styles.more}`}
				href={hashOf({ view: 'table', role: role.id })}
				aria-label={say(openOf, { name })}
				onClick={() => openInTable(role, candidate.key)}
			>
				{say(open)}
			</a>
		</th>
	)
}

type RowProps = {
	readonly label: string
	readonly note?: string | undefined
	readonly compared: readonly Compared[]
	/** Whether the candidates differ in it. */
	readonly differs?: boolean
	readonly cell: (one: Compared) => React.ReactNode
}

function Row({ label, note, compared, differs = false, cell }: RowProps) {
	return (
		<tr className={differs ? styles.differs : undefined}>
			<th scope="row">
				{label} {note && <span className={styles.second}>{note}</span>}
			</th>
			{compared.map((one) => (
				<td key={one.candidate.key} data-name={one.candidate.name || one.candidate.id}>
					<div>{cell(one)}</div>
				</td>
			))}
		</tr>
	)
}
