import { StandingMark } from '@/components/ui/marks/mark'
import { today } from '@/lib/day/today'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { shownOutcomeStanding } from '@/lib/screening/shown/show-result'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'

type Props = {
	readonly role: Role
	readonly facts: Candidate['facts']
	readonly before?: Candidate['facts']
}

/** The outcome for the role with these answers, and the previous one. */
export function TakePreview({ role, facts, before }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.take
	const [ruleset = 'article'] = role.rulesets
	const outcomeOf = (known: Candidate['facts']) =>
		screenOne(role, { facts: known }, { ruleset, asOf: today() })
	const result = outcomeOf(facts)
	return (
		<p className={styles.outcomeLine}>
			<StandingMark kind={shownOutcomeStanding(result)} />
			<span>
				{joinSentences(say, words, [
					say(text.outcome, {
						role: role.name,
						ruleset: say(words.rulesets[ruleset].name),
						outcome: say(words.screen.table.outcomes[result.outcome]),
					}),
					before &&
						say(text.before, { outcome: say(words.screen.table.outcomes[outcomeOf(before).outcome]) }),
				])}
			</span>
		</p>
	)
}
