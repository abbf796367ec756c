import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { findInRole } from '@/lib/screening/role/role-findings'
import { type ResultUnder, type SharedReason, sharedReasons } from '@/lib/screening/role/shared-reasons'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { RecordSection } from '../record/record-section'
import { AssumedNoWay } from './assumed-no-way'
import { CandidateWays } from './candidate-ways'
import { Standings } from './standings'
import { WhyRows } from './why-rows'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	/** The results under the rule sets of the opening, law first. */
	readonly results: readonly ResultUnder[]
	/** Actions on what is unknown. */
	readonly children: React.ReactNode
}

/** A candidate's results in the side sheet: under each rule set, then what is not met, what is unknown, and why. */
export function Results({ role, candidate, results, children }: Props) {
	const { words, say } = useScreening()
	const reasons = useMemo(() => sharedReasons(results), [results])
	const decided = useMemo(() => {
		const known = new Map<RulesetId, ReadonlySet<string>>()
		for (const id of role.rulesets) known.set(id, new Set(findInRole(role, id, today()).met))
		return (ruleset: RulesetId) => known.get(ruleset) ?? new Set<string>()
	}, [role])
	const of = (isWanted: (reason: SharedReason) => boolean) => reasons.filter(isWanted)
	const unmet = of(({ standing }) => standing === 'unmet')
	const unknown = of(({ standing }) => standing !== 'unmet')
	const text = words.screen.sheet
	return (
		<>
			<RecordSection id="sheet-results" level={3} title={say(words.screen.record.results)}>
				<AssumedNoWay role={role} candidate={candidate} />
				<Standings facts={factsFor(role, candidate)} results={results} decided={decided} />
			</RecordSection>
			{unmet.length > 0 && (
				<RecordSection id="sheet-unmet" level={3} title={say(text.unmet)}>
					<WhyRows role={role} candidate={candidate} reasons={unmet} />
				</RecordSection>
			)}
			{unknown.length > 0 && (
				<RecordSection id="sheet-open" level={3} title={say(text.open)}>
					<WhyRows role={role} candidate={candidate} reasons={unknown} />
					{children}
				</RecordSection>
			)}
			<CandidateWays role={role} candidate={candidate} results={results} level={3} />
		</>
	)
}
