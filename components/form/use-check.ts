import { useMemo } from 'react'
import type { Plan } from '@/lib/form/plan'
import { type Answered, situationOf } from '@/lib/form/situation'
import type { Words } from '@/lib/words/texts'
import type { Step } from '@/rules/facts'
import { useDraft } from '../draft/use-draft'

export type StepWords = {
	readonly steps: {
		/** `lead` where the topic itself is shown. */
		readonly [S in Step]: Pick<Words['steps'][S], 'title'> & Partial<Pick<Words['steps'][S], 'lead'>>
	}
}

/** The current check: the situation and the questions asked. */
export type Check = Answered & { readonly plan: Plan }

/** The check in the draft on this device, with the questions that `planFor` asks. */
export function useCheck(planFor: (check: Answered) => Plan): Check {
	const draft = useDraft()
	return useMemo(() => {
		const situation = situationOf(draft)
		return { ...situation, plan: planFor(situation) }
	}, [draft, planFor])
}
