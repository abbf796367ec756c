import { useState } from 'react'
import { today } from '@/lib/day/today'
import type { Choice, Decision, Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useMayChange, useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import { Part } from '../record/part'
import { Decided } from './decided'
import { DecisionForm } from './decision-form'

type Props = {
	readonly kept: KeptCandidate
	readonly role: Role
	/** The rule set whose result is shown next to the decision. */
	readonly ruleset: RulesetId
	/** The choice that a key has already selected. */
	readonly deciding?: Choice | null
	readonly level: 2 | 3
}

/** A person's decision about a candidate, with the result of its day: recorded, changed, or withdrawn. */
export function DecisionPart({
	kept: { candidate, decisions },
	role,
	ruleset,
	deciding = null,
	level,
}: Props) {
	const { words, say, change } = useScreening()
	const mayChange = useMayChange()
	const [isJustDecided, setJustDecided] = useState(false)
	const decision = decisions.find((one) => one.role === role.id)
	const decide = (made: Pick<Decision, 'choice' | 'by' | 'reason'>) => {
		const { outcome, ruleset: rules } = screenOne(role, candidate, { ruleset, asOf: today() })
		setJustDecided(true)
		return change('decide', [
			{
				...made,
				candidate: candidate.key,
				role: role.id,
				on: today(),
				advice: { ruleset, version: rules.version, outcome },
			},
		])
	}
	return (
		<Part
			id="record-decision"
			level={level}
			title={say(mayChange ? words.screen.decision.title : words.screen.explain.decision)}
		>
			<p className="quiet small">{say(words.screen.decision.lead)}</p>
			{decision ? (
				<Decided
					decision={decision}
					role={role}
					isNews={isJustDecided}
					deciding={isJustDecided ? null : deciding}
					onDecide={decide}
				/>
			) : mayChange ? (
				<DecisionForm count={1} hasKeys deciding={deciding} onDecide={decide} />
			) : (
				<p>{say(words.screen.explain.undecided)}</p>
			)}
		</Part>
	)
}
