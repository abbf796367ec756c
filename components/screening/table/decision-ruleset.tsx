import { useId } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import type { Role } from '@/lib/screening/model/records'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import styles from './candidates.module.css'

type Props = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly onRuleset: (ruleset: RulesetId) => void
}

/**
 * Chooses the rule set whose outcome decisions record, and which files and comparisons use; absent if there is only
 * one.
 */
export function DecisionRuleset({ role, ruleset, onRuleset }: Props) {
	const { words, say } = useScreening()
	const id = useId()
	if (role.rulesets.length < 2) return null
	return (
		<p className={`${styles.goesBy} no-print`}>
			<label htmlFor={id}>{say(words.screen.table.goesBy)}</label>
			<select
				id={id}
				className={fields.select}
				value={ruleset}
				onChange={({ target }) => onRuleset(role.rulesets.find((one) => one === target.value) ?? ruleset)}
			>
				{inLawOrder(role.rulesets).map((one) => (
					<option key={one} value={one}>
						{say(words.rulesets[one].name)}
					</option>
				))}
			</select>
		</p>
	)
}
