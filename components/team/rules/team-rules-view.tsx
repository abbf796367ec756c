import RulesView from '@/components/screening/rule-change/rules-view'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { RulesForm } from './rules-form'
import { TeamRuleChange } from './team-rule-change'

type Props = {
	readonly isOwner: boolean
	/** The versions that this program has. */
	readonly known?: VersionsOf
}

/** The view in which a team's owners set limits and apply newer versions. */
export default function TeamRulesView({ isOwner, ...known }: Props) {
	return (
		<TeamRuleChange>
			<RulesView
				mayChange={isOwner}
				limits={({ times, ...form }) => <RulesForm key={times} {...form} />}
				{...known}
			/>
		</TeamRuleChange>
	)
}
