import { useEffect, useMemo, useState } from 'react'
import type { Plan, planFor } from '@/lib/form/plan'
import { useDraft } from './use-draft'

type Planner = typeof planFor

/** The planner, once it has been loaded for the first time. */
let loaded: Planner | null = null

/**
 * What to ask in a situation. Before the first answer, or choice of rule sets, that is the plan at the start, made when
 * the page was built; only then are the rules themselves loaded. Where they cannot be, the plan stays as it is.
 */
export function usePlanner(atStart: Plan): (situation: Parameters<Planner>[0]) => Plan {
	const hasBegun = useDraft() !== null
	const [planner, setPlanner] = useState<Planner | null>(() => loaded)
	const needed = hasBegun && planner === null
	useEffect(() => {
		if (!needed) return
		let wanted = true
		import('@/lib/form/plan').then(
			({ planFor }) => {
				loaded = planFor
				if (wanted) setPlanner(() => planFor)
			},
			() => {},
		)
		return () => {
			wanted = false
		}
	}, [needed])
	return useMemo(() => planner ?? (() => atStart), [planner, atStart])
}
