import { Mark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { Strip } from '@/components/ui/marks/strip'
import { Tag } from '@/components/ui/tag'
import { countsOf } from '@/lib/result/counts'
import { outcomeStanding, standingOf } from '@/lib/result/standing'
import { topicsOf } from '@/lib/result/topics'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Result } from '@/rules/result'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { sayPoints } from './say-points'
import styles from './sheet.module.css'

/** A candidate's result under a rule set: outcome, counts, and the marks of the conditions. */
export function OutcomeSummary({
	result,
	ruleset,
}: {
	readonly result: Result
	readonly ruleset: RulesetId
}) {
	const { words, say } = useScreening()
	const text = words.screen.sheet
	const counts = countsOf(result.criteria)
	const mark = outcomeStanding(result)
	return (
		<div className={styles.standing}>
			<p className={`${styles.outcome} ${marks[mark]}`}>
				<Mark kind={mark} />
				{say(words.screen.table.outcomes[result.outcome])}{' '}
				<Tag status={result.ruleset.status}>{say(words.statuses[result.ruleset.status])}</Tag>
			</p>
			<p>
				{joinSentences(say, words, [
					say(words.result.conditions.named, {
						label: say(words.rulesets[ruleset].name),
						answer: say(text.counts, counts),
					}),
					result.strength.total > 0 && say(text.strength, result.strength),
					sayPoints(result, words, say),
				])}
			</p>
			<Strip groups={stripOf(result, ruleset, { words, say })} label={say(words.result.strip, counts)} />
		</div>
	)
}

/** The marks of the required criteria by topic. */
function stripOf(
	{ criteria }: Result,
	ruleset: RulesetId,
	{ words, say }: Pick<ReturnType<typeof useScreening>, 'words' | 'say'>,
) {
	return topicsOf(rulesets[ruleset], criteria).flatMap(({ step, criteria: here }) => {
		const marks = here.filter(({ kind }) => kind === 'required').map(standingOf)
		return marks.length > 0 ? [{ name: say(words.screen.table.topics[step]), marks }] : []
	})
}

/** The outcome under another rule set, in one line. */
export function OtherRules({ id, result }: { readonly id: RulesetId; readonly result: Result }) {
	const { words, say } = useScreening()
	const counts = countsOf(result.criteria)
	return (
		<li>
			<Mark kind={outcomeStanding(result)} />
			<span>
				<strong>
					{say(words.result.others.line, {
						name: say(words.rulesets[id].name),
						outcome: say(words.screen.table.outcomes[result.outcome]),
					})}
				</strong>
				<span className={styles.second}>
					{joinSentences(say, words, [say(words.screen.sheet.counts, counts), sayPoints(result, words, say)])}
				</span>
			</span>
		</li>
	)
}
