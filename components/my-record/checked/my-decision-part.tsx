import { sayDay } from '@/lib/i18n/say'
import type { MyDecision } from '@/lib/team-api/routes/my-record'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Outcome } from '@/rules/result'
import { isRulesetId } from '@/rules/rulesets/ids'
import { useRecord } from '../parts/record-context'
import { RecordPart } from '../parts/record-part'
import styles from './checked.module.css'

/** The decision, and why; for each opening, if there are several. */
export function MyDecisionPart() {
	const { words, say, record } = useRecord()
	const text = words.record.decision
	const { decisions, openings } = record
	const isNamed = decisions.length > 1 || openings.length > 1
	return (
		<RecordPart id="decision" title={say(text.title)}>
			{decisions.length === 0 && <p className={styles.decision}>{say(text.none)}</p>}
			{decisions.map((decision) => (
				<Decided key={decision.opening} decision={decision} isNamed={isNamed} />
			))}
		</RecordPart>
	)
}

function Decided({ decision, isNamed }: { readonly decision: MyDecision; readonly isNamed: boolean }) {
	const { locale, words, say } = useRecord()
	const text = words.record.decision
	const { choice, by, on, reason, advice, name } = decision
	const { ruleset, version, outcome } = advice
	return (
		<div className={styles.decision} data-choice={choice}>
			{isNamed && <h3>{say(words.record.checked.opening, { opening: name })}</h3>}
			<p>
				<strong>{say(words.choices[choice])}</strong> {say(text.by, { by, on: sayDay(locale, on) })}
			</p>
			{reason !== '' && <p className="quiet">{say(text.reason, { reason })}</p>}
			<p className="quiet small">
				{joinSentences(say, words, [
					isRulesetId(ruleset) &&
						say(text.advice, {
							outcome: say(words.outcomes[outcome as Outcome]),
							rules: say(words.rulesets[ruleset].name),
							version,
						}),
					say(text.guidance),
				])}
			</p>
		</div>
	)
}
