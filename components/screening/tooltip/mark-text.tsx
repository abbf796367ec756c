import { activeRulesets } from '@/lib/active-rules/rulesets'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { standingIn } from '@/lib/screening/shown/show-result'
import { sayCriterionStanding, sayReasons } from '@/lib/screening/table/say-reasons'
import { joinSentences } from '@/lib/words/join-sentences'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { useCandidate } from '../desk/use-candidate'
import type { TableContext } from '../table/cells/cell-props'
import styles from './tooltip.module.css'

type Props = {
	readonly context: TableContext
	/** The candidate's key. */
	readonly candidate: string
	readonly ruleset: RulesetId
	/** The index of the condition in the rule set. */
	readonly place: number
}

/** A condition for a candidate: its result, why, and where the condition comes from. */
export function MarkText({ context: { role, today }, candidate: key, ruleset, place }: Props) {
	const { words, say, speech } = useScreening()
	const kept = useCandidate(key)
	if (!kept) return null
	const { candidate } = kept
	const result = screenOne(role, candidate, { ruleset, asOf: today })
	const shown = standingIn(result, activeRulesets[ruleset].criteria[place]?.id ?? '')
	if (!shown) return null
	const { criterion, standing } = shown
	const facts = factsFor(role, candidate)
	const why =
		standing === 'withheld'
			? [say(words.screen.withheld.who)]
			: sayReasons(criterion, {
					speech,
					words,
					ruleset: activeRulesets[ruleset],
					parameters: configuredParameters,
					role,
					candidate,
					facts,
				})
	const sources = criterion.sources.map(({ id, at }) => (id === ruleset ? at : say(words.sources[id].short)))
	return (
		<>
			<strong>
				{say(words.screen.table.mark, {
					condition: say(shortNameOf(words, ruleset, criterion.id)),
					standing:
						standing === 'withheld'
							? say(words.screen.table.outcomes.withheld)
							: sayCriterionStanding(criterion, words, say),
				})}
			</strong>
			<span className={styles.why}>
				{joinSentences(say, words, why)}{' '}
				<bdi>{[say(words.screen.ruleNames[ruleset]), ...sources].join(say(words.separators.places))}</bdi>
			</span>
		</>
	)
}
