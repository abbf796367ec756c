import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsOfRulesets } from '@/lib/screening/role/asked-for'
import { isNoWayAssumed } from '@/lib/screening/role/role-facts'
import { useScreening } from '../desk/desk-context'

type Props = { readonly role: Role; readonly candidate: Candidate }

/** Says beside a candidate's results that the opening assumes no special way of them, where it does. */
export function AssumedNoWay({ role, candidate }: Props) {
	const { words, say } = useScreening()
	if (!isNoWayAssumed(role, candidate) || !factsOfRulesets(role.rulesets).includes('specialRoutes'))
		return null
	return (
		<p className="quiet small" data-assumed="specialRoutes">
			{say(words.screen.export.assumedNoWay)}
		</p>
	)
}
