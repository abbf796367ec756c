import { useMemo } from 'react'
import { useDoneInParts } from '@/components/ui/browser/use-done-in-parts'
import type { Plan } from '@/lib/form/plan'
import { type AnsweredSituation, situationOf } from '@/lib/form/situation'
import { planOf } from '@/lib/form/ways/plan-of'
import type { Words } from '@/lib/words/texts'
import { progressOf } from '@/rules/asking/progress'
import type { Step } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { useDraft } from '../draft/use-draft'

export type StepWords = {
	readonly steps: {
		/** `lead` if the topic itself is shown. */
		readonly [S in Step]: Pick<Words['steps'][S], 'title'> & Partial<Pick<Words['steps'][S], 'lead'>>
	}
}

/** The check: the situation and the questions asked. */
export type PlannedCheck = AnsweredSituation & { readonly plan: Plan }

/** What the person has answered on this device, and how they are asked. */
export function useSituation(): AnsweredSituation {
	const draft = useDraft()
	return useMemo(() => situationOf(draft), [draft])
}

/** Each rule set, and then the plan, as a separate part: what they are compiled into is kept. */
const partsOf = (situation: AnsweredSituation) => [
	...situation.chosen.map((id) => () => progressOf([id], situation.known, configuredParameters)),
	() => planOf(situation),
]

/**
 * A check with all questions that it asks; null until the rules have been compiled for it.
 * @param situation null while the draft has not been read
 */
export function useCheck(situation: AnsweredSituation | null): PlannedCheck | null {
	const isCompiled = useDoneInParts(partsOf, situation)
	return useMemo(
		() => (isCompiled && situation ? { ...situation, plan: planOf(situation) } : null),
		[isCompiled, situation],
	)
}
