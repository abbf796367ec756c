import { useMemo } from 'react'
import type { Plan } from '@/lib/form/plan'
import { type Left, questionsLeft } from '@/lib/form/questions-left'
import { type Answered, situationOf } from '@/lib/form/situation'
import type { Words } from '@/lib/words/texts'
import { useDraft } from '../draft/use-draft'

export type StepWords = { readonly steps: Words['steps'] }

/** The current check: the situation, the questions asked, and how many of them are still open. */
export type Check = Answered & {
	readonly plan: Plan
	readonly left: Left
	/** Who invited these answers and for which opening, as far as they say. */
	readonly forWhom: readonly string[]
}

/** The check in the draft on this device, with the questions that `planFor` asks. */
export function useCheck(planFor: (check: Answered) => Plan): Check {
	const draft = useDraft()
	return useMemo(() => {
		const situation = situationOf(draft)
		const plan = planFor(situation)
		const { from, opening } = draft?.reply ?? {}
		const forWhom = [from, opening].flatMap((name) => name || [])
		return { ...situation, plan, left: questionsLeft(plan, situation.answered), forWhom }
	}, [draft, planFor])
}
