'use client'

import { useMemo } from 'react'
import { Annex } from '@/components/result/annex/annex'
import { checkAll } from '@/components/result/checked/check-all'
import { activeRulesets, activeVersions } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import { numberSources } from '@/lib/result/number-sources'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { isSensitive, withoutSensitiveEntries } from '@/lib/screening/model/sensitive'
import { factsFor } from '@/lib/screening/role/role-facts'
import { answersBehind } from '@/lib/screening/role/shared-conditions'
import { isShownWhole } from '@/lib/screening/shown/hidden-criteria'
import type { Facts } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import { useScreening } from '../desk/desk-context'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly hasSensitive: boolean
}

/**
 * Every condition, on the pages after the first; those about health and a criminal record only for a reader who may
 * see them.
 */
export default function PaperAnnex({ role, candidate, hasSensitive }: Props) {
	const { words, say, speech } = useScreening()
	const all = useMemo(() => {
		const under = role.rulesets.filter((id) => isShownWhole(candidate, activeRulesets[id]))
		const checked = checkAll(factsFor(role, candidate), under, today(), activeVersions).filter(({ id }) =>
			isShownWhole(candidate, activeRulesets[id]),
		)
		if (hasSensitive) return checked
		return checked.map((one) => ({
			...one,
			result: {
				...one.result,
				criteria: one.result.criteria.filter((criterion) => !answersBehind(criterion).some(isSensitive)),
			},
			ways: {
				...one.ways,
				changes: one.ways.changes.map((set) => set.filter(({ fact }) => !isSensitive(fact))),
			},
		}))
	}, [role, candidate, hasSensitive])
	const facts: Facts = useMemo(() => {
		const given = factsFor(role, candidate)
		return hasSensitive ? given : { ...noFacts, ...withoutSensitiveEntries(given) }
	}, [role, candidate, hasSensitive])
	const shown = all.filter(({ chosen }) => chosen)
	const numbers = numberSources(shown.map(({ ruleset }) => ruleset))
	return <Annex context={{ words, say, speech, facts, numbers }} shown={shown} all={all} />
}
