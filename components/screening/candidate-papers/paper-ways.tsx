import { shownWays } from '@/components/ways/way-cards'
import { isWayPossible } from '@/lib/form/special-ways'
import { wayCards } from '@/lib/law/ways/way-cards'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { isOutcomeShown } from '@/lib/screening/shown/show-result'
import { useScreening } from '../desk/desk-context'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly results: readonly ResultUnder[]
}

/** The ways that are named for a candidate, a line each: that the authority decides, and which one. */
export function PaperWays({ role, candidate, results }: Props) {
	const { words, say } = useScreening()
	const facts = factsFor(role, candidate)
	const permit = results.find(({ ruleset }) => ruleset === 'work-permit')
	const outcome = permit && isOutcomeShown(permit.result) ? permit.result.outcome : undefined
	const ways = shownWays(facts, outcome)
	const open = ways.filter((way) => isWayPossible(way, facts))
	if (open.length === 0) return null
	return (
		<section data-ways>
			<h3>{say(words.ways.title)}</h3>
			{open.map((way) => (
				<p key={way}>
					<strong>{say(words.facts.specialRoutes.options[way])}</strong>{' '}
					{say(words.ways[way === 'not-employment' ? 'exempt' : 'open'])}{' '}
					{say(words.ways.ask[wayCards[way].decides])}
				</p>
			))}
		</section>
	)
}
