import { useScreening } from '@/components/screening/desk/desk-context'
import { fragmentOf } from '@/components/screening/desk/route'
import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import table from '@/components/ui/tables/table.module.css'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import type { TurningCandidate } from '@/lib/screening/parameters/preview'
import { markOfShownOutcome as markOf } from '@/lib/screening/shown/show-result'
import { joinSentences } from '@/lib/words/join-sentences'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'
import { type PreviewedRules, sayTurnReasons } from './say-turns'

type Props = { readonly rows: readonly TurningCandidate[]; readonly then: PreviewedRules }

/** The people whose outcome changes: from what to what, and why. */
export function TurnsTable({ rows, then }: Props) {
	const screening = useScreening()
	const { say, words: desk } = screening
	const { words } = useRuleChange()
	const text = words.preview
	const outcomeIn = (heading: string, outcome: ShownOutcome) => (
		<td data-outcome={outcome}>
			<span className={table.label}>{heading} </span>
			<span className={`${styles.outcome} ${marks[markOf[outcome]]}`}>
				<StandingMark kind={markOf[outcome]} size="table" />
				<strong>{say(desk.screen.table.outcomes[outcome])}</strong>
			</span>
		</td>
	)
	return (
		<table className={`${table.table} ${styles.turns}`}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					{[text.candidate, text.now, text.after, text.why].map((heading) => (
						<th key={say(heading)} scope="col">
							{say(heading)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => {
					const { candidate, role, ruleset, from, to } = row
					return (
						<tr key={`${role.id} ${candidate.key} ${ruleset}`} data-candidate={candidate.id}>
							<th scope="row">
								<a
									className={`link ${table.name}`}
									href={fragmentOf({ view: 'result', role: role.id, candidate: candidate.key })}
								>
									<bdi>{candidate.name || candidate.id}</bdi>
								</a>
								<span className={table.second}>
									{candidate.name !== '' && (
										<>
											<bdi>{candidate.id}</bdi>
											{say(desk.separators.places)}
										</>
									)}
									<bdi>{role.name}</bdi>
								</span>
							</th>
							{outcomeIn(say(text.now), from)}
							{outcomeIn(say(text.after), to)}
							<td>{joinSentences(say, desk, sayTurnReasons({ screening, words }, row, then))}</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}
