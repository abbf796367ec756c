import { OwnRulesNotice } from '@/components/screening/rule-change/own-rules-notice'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { TeamRuleChange } from './team-rule-change'

/** Says before every view by which rules of its own a team goes. */
export default function TeamOwnRules(known: { readonly known?: VersionsOf }) {
	return (
		<TeamRuleChange>
			<OwnRulesNotice {...known} />
		</TeamRuleChange>
	)
}
