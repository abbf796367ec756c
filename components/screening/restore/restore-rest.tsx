import type { RestoreSummary } from '@/lib/screening/restore/restore-page'
import { useScreening } from '../desk/desk-context'
import styles from '../import/difference/difference.module.css'
import { SideChoice } from '../import/difference/side-choice'
import type { RestoreState } from './use-restore'

type Props = { readonly summary: RestoreSummary; readonly restoring: RestoreState }

/**
 * Who is new or unchanged, and what else the file contains: decisions, openings of known people, the retention
 * period.
 */
export function RestoreRest({ summary, restoring }: Props) {
	const { words, say } = useScreening()
	const { restore: text, difference, table } = words.screen
	const { fresh, firstFresh, unchanged, further, decisions, keptDays, withheld } = summary
	return (
		<div className={styles.folded}>
			{fresh > 0 && (
				<details data-folded="new">
					<summary>{say(difference.freshList, { count: fresh })}</summary>
					<ul>
						{firstFresh.map(({ id, name }, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
							<li key={at}>
								<bdi>{name || id || say(table.nameless)}</bdi>
							</li>
						))}
					</ul>
					{fresh > firstFresh.length && (
						<p className="quiet">{say(difference.andMore, { count: fresh - firstFresh.length })}</p>
					)}
				</details>
			)}
			{unchanged > 0 && (
				<details data-folded="unchanged">
					<summary>{say(difference.unchangedList, { count: unchanged })}</summary>
					<p>{say(difference.unchangedText)}</p>
				</details>
			)}
			{decisions.fresh > 0 && <p>{say(text.newDecisions, { count: decisions.fresh })}</p>}
			{further > 0 && <p>{say(text.further, { count: further })}</p>}
			{withheld > 0 && <p>{say(text.withheld, { count: withheld })}</p>}
			{keptDays && (
				<div className={styles.head}>
					<p>{say(text.days, keptDays)}</p>
					<SideChoice
						name="kept-days"
						label={say(text.daysLabel)}
						value={restoring.restoreChoices.keptDays ?? 'mine'}
						onSide={restoring.chooseDays}
					/>
				</div>
			)}
		</div>
	)
}
