import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import { saveTried, triedIn } from '@/lib/scenario/tried'
import { standingWith, turnsBetween } from '@/lib/scenario/turns'
import { rulesetIds } from '@/rules/rulesets/ids'
import type { Tried } from './context'

/** The scenario in the draft on this device, and what it comes to beside the given answers. */
export function useTried(draft: Draft): Tried {
	return useMemo(() => {
		const given = readFacts(draft)
		const tried = triedIn(draft)
		const name = draft.scenario?.name ?? ''
		const chosen = rulesetIds.filter((id) => draft.rulesets.includes(id))
		const day = today()
		const standing: Tried['standing'] = (known) => standingWith(known, chosen, day)
		const before = standing(given)
		const after = standing({ ...given, ...tried })
		return {
			...{ given, tried, name, before, after, standing },
			turned: turnsBetween(before, after),
			set: (fact, value) => saveTried({ ...tried, [fact]: value }, name),
			rename: (name) => saveTried(tried, name),
			replace: saveTried,
		}
	}, [draft])
}
