import { sayDay } from '@/lib/i18n/say'
import type { Decision } from '@/lib/screening/model/records'
import { decisionSide } from '@/lib/screening/restore/restore-choices'
import type { RestoreSummary } from '@/lib/screening/restore/restore-page'
import { useScreening } from '../desk/desk-context'
import styles from '../import/difference/difference.module.css'
import { SideChoice } from '../import/difference/side-choice'
import { rowAttribute } from '../import/difference/use-difference-keys'
import type { RestoreState } from './use-restore'

type Props = { readonly summary: RestoreSummary; readonly restoring: RestoreState }

/** Decisions that differ in the file: the ones here are kept, unless the others are chosen. */
export function RestoreDecisions({ summary, restoring }: Props) {
	const { words, say } = useScreening()
	const { difference, restore: text, table } = words.screen
	const { other, first } = summary.decisions
	const { restoreChoices, chooseDecision, chooseAllDecisions } = restoring
	if (other === 0) return null
	return (
		<section className={styles.changed} aria-labelledby="restore-decisions">
			<div className={styles.head}>
				<h2 id="restore-decisions">{say(text.decisions, { count: other })}</h2>
				{other > 1 && (
					<div className={styles.all}>
						<span className="quiet">{say(difference.forAll)}</span>
						<SideChoice
							name="decisions-all"
							label={say(text.allDecisions)}
							value={restoreChoices.allDecisions ?? null}
							onSide={chooseAllDecisions}
						/>
					</div>
				)}
			</div>
			<p className={styles.marked}>{say(text.decisionsText)}</p>
			<table className={styles.table}>
				<caption className="visually-hidden">{say(text.decisions, { count: other })}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.candidate)}</th>
						<th scope="col">{say(difference.mineShort)}</th>
						<th scope="col">{say(difference.ofFile.theirsShort)}</th>
						<th scope="col">{say(difference.which)}</th>
					</tr>
				</thead>
				<tbody>
					{first.map(({ key, mine, theirs, candidate, role }) => {
						const name = candidate.name || candidate.id || say(table.nameless)
						const side = decisionSide(restoreChoices, key)
						return (
							<tr key={key} data-decision={key} {...{ [rowAttribute]: 'decision' }}>
								<th scope="row">
									<bdi>{name}</bdi>
									<span className={styles.second}>{role}</span>
								</th>
								<td data-name={say(difference.mineShort)}>
									<Said decision={mine} counts={side === 'mine'} />
								</td>
								<td data-name={say(difference.ofFile.theirsShort)}>
									<Said decision={theirs} counts={side === 'theirs'} />
								</td>
								<td>
									<SideChoice
										name={`decision-${key}`}
										label={say(text.decisionOf, { name, role })}
										value={side}
										onSide={(chosen) => chooseDecision(key, chosen)}
									/>
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
			{other > first.length && (
				<p className="quiet">{say(text.moreDecisions, { count: other - first.length })}</p>
			)}
		</section>
	)
}

type SaidProps = { readonly decision: Decision | null; readonly counts: boolean }

/** A decision, by whom and when, and why. */
function Said({ decision, counts }: SaidProps) {
	const { locale, words, say } = useScreening()
	const { decision: text, restore } = words.screen
	const className = counts ? styles.counts : undefined
	if (!decision) return <span className={className}>{say(restore.noDecision)}</span>
	const { choice, by, on, reason } = decision
	return (
		<div>
			<span className={className}>{say(text.choices[choice])}</span>
			<span className={styles.second}>{say(restore.decided, { by, date: sayDay(locale, on) })}</span>
			{reason !== '' && <span className={styles.second}>{say(text.because, { reason })}</span>}
		</div>
	)
}
