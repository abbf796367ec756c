import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { inLawOrder, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import styles from './role.module.css'

type Props = {
	readonly chosen: readonly RulesetId[]
	readonly onChosen: (chosen: readonly RulesetId[]) => void
}

const all = inLawOrder(rulesetIds)
const isLaw = (id: RulesetId) => activeRulesets[id].status === 'published'

/** The rule sets that candidates are screened under: the law first, and next to it those that are not law. */
export function RoleRulesets({ chosen, onChosen }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.role
	const rows = (ids: readonly RulesetId[], label: string) => (
		<div>
			<p className="label">{label}</p>
			<div className={choices.choices}>
				{ids.map((id) => (
					<ChoiceRow
						key={id}
						type="checkbox"
						id={id === all[0] ? 'role-rulesets' : undefined}
						name="ruleset"
						value={id}
						checked={chosen.includes(id)}
						label={
							<>
								{say(words.rulesets[id].name)}{' '}
								<Tag status={activeRulesets[id].status}>{say(words.statuses[activeRulesets[id].status])}</Tag>
							</>
						}
						onChange={({ target }) =>
							onChosen(all.filter((other) => (other === id ? target.checked : chosen.includes(other))))
						}
					/>
				))}
			</div>
		</div>
	)
	return (
		<fieldset className={screen.field}>
			<legend>{say(text.rulesets)}</legend>
			<p className="quiet small">{say(text.rulesetsHint)}</p>
			<div className={styles.rulesets}>
				{rows(all.filter(isLaw), say(text.law))}
				{rows(
					all.filter((id) => !isLaw(id)),
					say(text.notLaw),
				)}
			</div>
		</fieldset>
	)
}
