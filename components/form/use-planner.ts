import { useEffect, useMemo, useState } from 'react'
import type { Draft } from '@/lib/draft/draft-store'
import type { Plan, planFor } from '@/lib/form/plan'
import { defaultRulesets } from '@/rules/rulesets/ids'
import { useDraft } from '../draft/use-draft'

type Planner = typeof planFor

/** The planner, once it has been loaded. */
let loaded: Planner | null = null

/** Whether a draft still matches what the plan at the start assumes. */
const isStart = (draft: Draft | null) =>
	draft === null ||
	(Object.keys(draft.facts).length === 0 &&
		!draft.employerInMind &&
		draft.rulesets.join() === defaultRulesets.join())

/**
 * What to ask in a situation. Until the first answer or another choice of rule sets, that is the initial plan, made when
 * the page was built; only then are the rules themselves loaded. If that fails, the plan stays as it is.
 */
export function usePlanner(atStart: Plan): (situation: Parameters<Planner>[0]) => Plan {
	const isAtStart = isStart(useDraft())
	const [planner, setPlanner] = useState<Planner | null>(() => loaded)
	const needed = !isAtStart && planner === null
	useEffect(() => {
		if (!needed) return
		let isCurrent = true
		import('@/lib/form/plan').then(
			({ planFor }) => {
				loaded = planFor
				if (isCurrent) setPlanner(() => planFor)
			},
			() => {},
		)
		return () => {
			isCurrent = false
		}
	}, [needed])
	return useMemo(() => planner ?? (() => atStart), [planner, atStart])
}
