import { useMemo } from 'react'
import type { Plan } from '@/lib/form/plan'
import { type Left, questionsLeft } from '@/lib/form/questions-left'
import { type Answered, type Situation, situationOf } from '@/lib/form/situation'
import type { Words } from '@/lib/words/texts'
import { useDraft } from '../draft/use-draft'

export type StepWords = { readonly steps: Words['steps'] }

/** The check at hand: the situation, what is still asked, and how much of it has no answer yet. */
export type Check = Answered & {
	readonly plan: Plan
	readonly left: Left
	/** Who has invited to these answers, and for which opening, as far as they say. */
	readonly forWhom: readonly string[]
}

/** The check that the draft on this device holds, and by `planFor` what there is still to ask. */
export function useCheck(planFor: (situation: Situation) => Plan): Check {
	const draft = useDraft()
	return useMemo(() => {
		const situation = situationOf(draft)
		const plan = planFor(situation)
		const { from, opening } = draft?.reply ?? {}
		const forWhom = [from, opening].flatMap((name) => name || [])
		return { ...situation, plan, left: questionsLeft(plan, situation.answered), forWhom }
	}, [draft, planFor])
}
