import { Mark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import { outcomeStanding, standingOf } from '@/lib/result/standing'
import type { topicsOf } from '@/lib/result/topics'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import { sayStanding } from '@/lib/screening/table/say-reasons'
import type { Facts } from '@/rules/facts-schema'
import type { CriterionResult, Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { openInTable } from '../desk/use-view-state'
import { sayPoints } from '../results/say-points'
import styles from './compare.module.css'

/** A candidate in the comparison. */
export type Compared = {
	readonly candidate: Candidate
	readonly result: Result
	readonly facts: Facts
	readonly decision: Decision | undefined
}

type Props = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly compared: readonly Compared[]
	/** The conditions to show, by topic. */
	readonly topics: ReturnType<typeof topicsOf>
}

/** A column for each candidate, a row for each thing to compare; on narrow screens, a block for each thing. */
export function CompareTable({ role, ruleset, compared, topics }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.compare
	const isShown = { strength: compared[0]?.result.strength.total, points: compared[0]?.result.points }
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
				<Row
					label={say(words.screen.table.outcome)}
					compared={compared}
					cell={(one) => <Outcome {...one} />}
				/>
				{isShown.strength !== 0 && (
					<Row
						label={say(words.screen.table.strength)}
						compared={compared}
						cell={(one) => <Strength {...one} />}
					/>
				)}
				{isShown.points && (
					<Row
						label={say(words.screen.table.points)}
						compared={compared}
						cell={(one) => <Points {...one} />}
					/>
				)}
				<Row
					label={say(words.screen.table.languages)}
					compared={compared}
					cell={(one) => <Languages {...one} />}
				/>
				<Row
					label={say(words.screen.table.decisionBy)}
					compared={compared}
					cell={(one) => <Decided {...one} />}
				/>
			</tbody>
			{topics.map(({ step, criteria }) => (
				<tbody key={step}>
					<tr>
						<th scope="rowgroup" colSpan={compared.length + 1} className={styles.topic}>
							{say(words.screen.table.topics[step])}
						</th>
					</tr>
					{criteria.map(({ id, kind }) => (
						<Row
							key={id}
							label={say(shortNameOf(words, ruleset, id))}
							note={kind === 'supporting' ? say(text.supporting) : undefined}
							compared={compared}
							cell={(one) => <Condition {...one} id={id} />}
						/>
					))}
				</tbody>
			))}
		</table>
	)
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
	readonly cell: (one: Compared) => React.ReactNode
}

function Row({ label, note, compared, cell }: RowProps) {
	return (
		<tr>
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

function Outcome({ result }: Compared) {
	const { words, say } = useScreening()
	const standing = outcomeStanding(result)
	return (
		<span className={`${styles.marked} ${marks[standing]}`}>
			<Mark kind={standing} size="table" />
			<strong>{say(words.screen.table.outcomes[result.outcome])}</strong>
		</span>
	)
}

function Strength({ result }: Compared) {
	const { words, say } = useScreening()
	return say(words.screen.table.of, result.strength)
}

function Points({ result }: Compared) {
	const { words, say } = useScreening()
	return sayPoints(result, words, say)
}

function Languages({ facts }: Compared) {
	const { locale, names } = useScreening()
	const spoken = (facts.languages ?? []).map(({ language }) => names.languageNames[language] ?? language)
	return sayList(locale, spoken)
}

function Decided({ decision }: Compared) {
	const { words, say } = useScreening()
	if (!decision) return say(words.screen.table.undecided)
	const { choice, by } = decision
	return say(words.screen.table.decided, { choice: say(words.screen.decision.choices[choice]), by })
}

function Condition({ result, facts, id }: Compared & { readonly id: string }) {
	const { words, say, speech } = useScreening()
	const criterion = result.criteria.find((one) => one.id === id) as CriterionResult
	const standing = standingOf(criterion)
	const answers = [...criterion.restsOn, ...criterion.because.unanswered].map(
		(fact) => sayAnswer(speech, fact, facts[fact]) ?? say(words.result.conditions.notAnswered),
	)
	return (
		<span data-result={criterion.result}>
			<span className={`${styles.marked} ${marks[standing]}`}>
				<Mark kind={standing} size="table" />
				<strong>{sayStanding(criterion, words, say)}</strong>
			</span>
			<span className={styles.second}>{answers.join(say(words.separators.entries))}</span>
		</span>
	)
}
