import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { Tag } from '@/components/ui/marks/tag'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { shownOutcomeStanding } from '@/lib/screening/shown/show-result'
import { useScreening } from '../desk/desk-context'
import { sayStanding } from '../results/say-standing'
import styles from './page.module.css'

/** The outcomes under the rule sets of the opening, side by side, law first. */
export function VerdictColumns({ results }: { readonly results: readonly ResultUnder[] }) {
	const { words, say } = useScreening()
	return (
		<ul className={styles.verdicts}>
			{results.map(({ ruleset, result }) => {
				const mark = shownOutcomeStanding(result)
				return (
					<li key={ruleset} data-ruleset={ruleset} data-outcome={result.outcome}>
						<p className={`${styles.outcome} ${marks[mark]}`}>
							<StandingMark kind={mark} />
							<strong>
								{say(words.result.others.line, {
									name: say(words.rulesets[ruleset].name),
									outcome: say(words.screen.table.outcomes[result.outcome]),
								})}
							</strong>
						</p>
						<p>{sayStanding(result, words, say)}</p>
						<p>
							<Tag status={result.ruleset.status}>{say(words.statuses[result.ruleset.status])}</Tag>
						</p>
					</li>
				)
			})}
		</ul>
	)
}
