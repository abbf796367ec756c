import { useEffect, useRef } from 'react'
import { sayDay } from '@/lib/i18n/say'
import type { Candidate, Decision, DecisionChoice, Role } from '@/lib/screening/model/records'
import { shownAdvice } from '@/lib/screening/table/shown-advice'
import { isRulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { IfMay } from '../rights/use-may'
import { DecisionForm } from './decision-form'
import styles from './sheet.module.css'

type Props = {
	readonly candidate: Candidate
	readonly decision: Decision
	readonly role: Role
	/** Whether it was just made or changed, in which case it takes the focus. */
	readonly isNews: boolean
	/** Another choice that a key has already selected. */
	readonly deciding: DecisionChoice | null
	readonly onDecide: (made: Pick<Decision, 'choice' | 'by' | 'reason'>) => void
}

/** A person's decision, which can be changed or withdrawn. */
export function RecordedDecision({ candidate: person, decision, role, isNews, deciding, onDecide }: Props) {
	const { locale, words, say, change } = useScreening()
	const text = words.screen.decision
	const { choice, by, on, reason, candidate, advice } = decision
	const outcome = shownAdvice(person, advice)
	const said = useRef<HTMLDivElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: again with each decision
	useEffect(() => {
		if (isNews) said.current?.focus()
	}, [isNews, choice, by, on, reason])
	return (
		<>
			<div ref={said} tabIndex={-1} className={styles.decided} data-decision={choice}>
				<p>
					<strong>{say(text.choices[choice])}</strong>
					{say(text.decidedBy, { by, on: sayDay(locale, on) })}
				</p>
				{reason !== '' && <p>{say(text.because, { reason })}</p>}
				<p className="quiet small">
					{say(text.advice, {
						outcome: outcome ? say(words.screen.table.outcomes[outcome]) : advice.outcome,
						rules: isRulesetId(advice.ruleset) ? say(words.rulesets[advice.ruleset].name) : advice.ruleset,
						version: advice.version,
					})}
				</p>
				<IfMay deed="decide">
					<p>
						<button
							type="button"
							className="link"
							onClick={() => change('undecide', { role: role.id, keys: [candidate] })}
						>
							{say(text.takeBack)}
						</button>
					</p>
				</IfMay>
			</div>
			<IfMay deed="decide">
				<details key={`${on} ${choice} ${by} ${reason}`} open={deciding !== null}>
					<summary>{say(text.change)}</summary>
					<DecisionForm decision={decision} count={1} hasKeys deciding={deciding} onDecide={onDecide} />
				</details>
			</IfMay>
		</>
	)
}
