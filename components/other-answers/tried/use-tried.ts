import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { readScenario } from '@/lib/draft/scenario'
import { saveTried, triedIn } from '@/lib/other-answers/tried'
import { compareWithTried } from '@/lib/other-answers/turns'
import { rulesetIds } from '@/rules/rulesets/ids'
import type { EditableComparison } from './context'

/** The scenario in the draft on this device, and its comparison with the given answers. */
export function useTried(draft: Draft): EditableComparison {
	return useMemo(() => {
		const tried = triedIn(draft)
		const name = readScenario(draft.scenario)?.name ?? ''
		const chosen = rulesetIds.filter((id) => draft.rulesets.includes(id))
		return {
			...compareWithTried(readFacts(draft), tried, chosen, today()),
			name,
			set: (fact, value) => saveTried({ ...tried, [fact]: value }, name),
			rename: (name) => saveTried(tried, name),
			replace: saveTried,
		}
	}, [draft])
}
