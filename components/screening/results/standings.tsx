import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { countsOf } from '@/lib/result/counts'
import { decidingIn } from '@/lib/result/deciding'
import { sayFewest } from '@/lib/result/say-fewest'
import { markOf } from '@/lib/result/standing'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { isOutcomeShown, shownOutcomeStanding } from '@/lib/screening/shown/show-result'
import type { Facts } from '@/rules/facts-schema'
import { useScreening } from '../desk/desk-context'
import styles from './results.module.css'
import { sayStanding } from './say-standing'

type Props = {
	/** The facts that apply to the candidate in the opening. */
	readonly facts: Facts
	/** The results under the rule sets of the opening, law first. */
	readonly results: readonly ResultUnder[]
	/** The criteria of each rule set that the opening decides for everybody. */
	readonly decided: (ruleset: ResultUnder['ruleset']) => ReadonlySet<string>
}

/**
 * A candidate's standing under each rule set: outcome, status of the rules, counts, and the marks of the conditions.
 */
export function Standings({ facts, results, decided }: Props) {
	const { words, say, speech } = useScreening()
	return (
		<ul className={styles.standings}>
			{results.map(({ ruleset, result }) => {
				const mark = shownOutcomeStanding(result)
				const forAll = decided(ruleset)
				const fewest = isOutcomeShown(result)
					? sayFewest({ ruleset: activeRulesets[ruleset], result }, { ...speech, words }, facts)
					: null
				const deciding = result.outcome === 'not-needed' ? [] : decidingIn(result.criteria)
				return (
					<li key={ruleset} data-ruleset={ruleset} data-outcome={result.outcome}>
						<StandingMark kind={mark} />
						<div>
							<p className={styles.outcome}>
								<strong className={marks[mark]}>
									{say(words.result.others.line, {
										name: say(words.rulesets[ruleset].name),
										outcome: say(words.screen.table.outcomes[result.outcome]),
									})}
								</strong>{' '}
								<Tag status={result.ruleset.status}>{say(words.statuses[result.ruleset.status])}</Tag>
							</p>
							<p className="quiet">{sayStanding(result, words, say)}</p>
							{fewest && (
								<p>
									<span className="quiet">{fewest.about}</span> {fewest.text}
								</p>
							)}
							{deciding.length > 0 && (
								<Strip
									groups={[
										{
											name: '',
											marks: deciding.map((criterion) =>
												forAll.has(criterion.id) && criterion.result === 'met' ? 'coming' : markOf(criterion),
											),
										},
									]}
									label={say(words.result.strip, countsOf(result.criteria))}
								/>
							)}
						</div>
					</li>
				)
			})}
		</ul>
	)
}
