import { shownWays, WayCards } from '@/components/ways/way-cards'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'
import { isOutcomeShown } from '@/lib/screening/shown/show-result'
import { useScreening } from '../desk/desk-context'
import { RecordSection } from '../record/record-section'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	/** The results under the rule sets of the opening, law first. */
	readonly results: readonly ResultUnder[]
	readonly level: 2 | 3
}

/** The ways that are named for a candidate and that an authority settles; nothing where there are none. */
export function CandidateWays({ role, candidate, results, level }: Props) {
	const { words, say, speech } = useScreening()
	const facts = factsFor(role, candidate)
	const permit = results.find(({ ruleset }) => ruleset === 'work-permit')
	const ways = shownWays(facts, permit && isOutcomeShown(permit.result) ? permit.result.outcome : undefined)
	if (ways.length === 0) return null
	return (
		<RecordSection id="candidate-ways" level={level} title={say(words.ways.title)}>
			<p className="quiet small">{say(words.ways.lead)}</p>
			<WayCards {...{ words, say, facts, ways }} locale={speech.locale} level={level === 2 ? 3 : 4} />
		</RecordSection>
	)
}
