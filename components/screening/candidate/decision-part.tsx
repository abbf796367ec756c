import { useEffect, useState } from 'react'
import { today } from '@/lib/day/today'
import type { Decision, DecisionChoice, Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import { useHeldKeys } from '../keys/keys-context'
import { RecordSection } from '../record/record-section'
import { useMay } from '../rights/use-may'
import { DecisionForm } from './decision-form'
import { RecordedDecision } from './recorded-decision'

/** What a person has decided. */
type Made = Pick<Decision, 'choice' | 'by' | 'reason'>

const isSame = (one: Made, other: Made) =>
	one.choice === other.choice && one.by === other.by && one.reason === other.reason

type Props = {
	readonly kept: KeptCandidate
	readonly role: Role
	/** The rule set whose result is shown next to the decision. */
	readonly ruleset: RulesetId
	/** The choice that a key has already selected. */
	readonly deciding?: DecisionChoice | null
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
	const mayChange = useMay()('decide')
	const [isJustDecided, setJustDecided] = useState(false)
	/** What is being stored, and has not come back yet. */
	const [pending, setPending] = useState<Made | null>(null)
	const decision = decisions.find((one) => one.role === role.id)
	useHeldKeys(pending !== null)
	const isBack = pending !== null && decision !== undefined && isSame(decision, pending)
	useEffect(() => {
		if (isBack) setPending(null)
	}, [isBack])
	const decide = (made: Made) => {
		const { outcome, ruleset: rules } = screenOne(role, candidate, { ruleset, asOf: today() })
		setJustDecided(true)
		setPending(made)
		const stored = change('decide', [
			{
				...made,
				candidate: candidate.key,
				role: role.id,
				on: today(),
				advice: { ruleset, version: rules.version, outcome },
			},
		])
		const forget = () => setPending((now) => (now === made ? null : now))
		// What is stored comes back with what is read next; what is not never does.
		stored.catch(forget)
		return stored
	}
	return (
		<RecordSection
			id="record-decision"
			level={level}
			title={say(mayChange ? words.screen.decision.title : words.screen.explain.decision)}
		>
			<p className="quiet small">{say(words.screen.decision.lead)}</p>
			{decision ? (
				<RecordedDecision
					candidate={candidate}
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
		</RecordSection>
	)
}
