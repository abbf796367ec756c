import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import styles from './compare.module.css'
import { areAlike, type ComparedCandidate, haveSameOutcome, type Section } from './compared-candidate'
import {
	ComparedCondition,
	ComparedDecision,
	ComparedOutcome,
	ComparedQuestions,
	Languages,
	StageAndOwner,
} from './compared-cells'
import { ComparedHead } from './compared-head'

type Props = {
	readonly role: Role
	readonly compared: readonly ComparedCandidate[]
	readonly sections: readonly Section[]
	/** Called with the keys of the candidates to compare instead. */
	readonly onShow: (keys: readonly string[]) => void
}

/** A column for each candidate, a row for each thing to compare; on narrow screens, a block for each thing. */
export function CompareTable({ role, compared, sections, onShow }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.compare
	return (
		<table className={styles.table}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					<th scope="col">
						<span className="visually-hidden">{say(words.screen.table.condition)}</span>
					</th>
					{compared.map((_, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the focus stays in the place where another one is compared
						<ComparedHead key={at} role={role} compared={compared} at={at} onShow={onShow} />
					))}
				</tr>
			</thead>
			<tbody>
				{compared[0]?.results.map(({ ruleset }, place) => (
					<Row
						key={ruleset}
						label={say(words.rulesets[ruleset].name)}
						compared={compared}
						differs={!haveSameOutcome(compared, place)}
						cell={({ results }) => results[place] && <ComparedOutcome result={results[place].result} />}
					/>
				))}
				<Row
					label={say(words.screen.table.languages)}
					compared={compared}
					cell={({ facts }) => <Languages facts={facts} />}
				/>
				<Row
					label={say(words.screen.table.columns.stage)}
					compared={compared}
					cell={({ candidate }) => <StageAndOwner role={role} progress={candidate.progress?.[role.id]} />}
				/>
				<Row
					label={say(words.screen.table.decisionBy)}
					compared={compared}
					cell={({ decision, candidate }) => (
						<ComparedDecision role={role} candidate={candidate} decision={decision} />
					)}
				/>
				<Row
					label={say(words.screen.ask.title)}
					isForScreen
					compared={compared}
					cell={({ candidate, next }) => <ComparedQuestions role={role} candidate={candidate} next={next} />}
				/>
			</tbody>
			{sections.map(({ ruleset, place, criteria }) => (
				<tbody key={ruleset} data-conditions={ruleset} data-status={activeRulesets[ruleset].status}>
					<tr>
						<th scope="rowgroup" colSpan={compared.length + 1} className={styles.topic}>
							{say(words.rulesets[ruleset].name)}{' '}
							<Tag status={activeRulesets[ruleset].status}>
								{say(words.statuses[activeRulesets[ruleset].status])}
							</Tag>
						</th>
					</tr>
					{criteria.map(({ id, kind }) => (
						<Row
							key={id}
							label={say(shortNameOf(words, ruleset, id))}
							note={kind === 'supporting' ? say(text.supporting) : undefined}
							compared={compared}
							differs={!areAlike(compared, place, id)}
							cell={({ results, facts }) =>
								results[place] && <ComparedCondition result={results[place].result} facts={facts} id={id} />
							}
						/>
					))}
				</tbody>
			))}
		</table>
	)
}

type RowProps = {
	readonly label: string
	readonly note?: string | undefined
	/** Whether it is left off the paper. */
	readonly isForScreen?: boolean
	readonly compared: readonly ComparedCandidate[]
	/** Whether the candidates differ in it. */
	readonly differs?: boolean
	readonly cell: (one: ComparedCandidate) => React.ReactNode
}

function Row({ label, note, isForScreen = false, compared, differs = false, cell }: RowProps) {
	return (
		<tr
			className={
				[differs && styles.differs, isForScreen && 'no-print'].filter(Boolean).join(' ') || undefined
			}
		>
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
