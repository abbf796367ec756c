import { useMemo } from 'react'
import { readFacts } from '@/lib/draft/read-facts'
import type { Plan, Situation } from '@/lib/form/plan'
import { type Left, questionsLeft } from '@/lib/form/questions-left'
import type { Words } from '@/lib/words/messages'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { defaultRulesets } from '@/rules/rulesets/ids'
import { useDraft } from './use-draft'

export type StepWords = { readonly steps: Words['steps'] }

/** The check at hand: the situation, what is still asked, and how much of it has no answer yet. */
export type Check = Situation & {
	readonly plan: Plan
	/** Facts that have been answered, "not sure" included. */
	readonly answered: ReadonlySet<FactId>
	readonly left: Left
	/** Who has invited to these answers, or for which opening; null where nobody has, or does not say. */
	readonly forWhom: string | null
}

/** Reads the draft into the situation of the check, and by `planFor` what there is still to ask. */
export function useCheck(planFor: (situation: Situation) => Plan): Check {
	const draft = useDraft()
	return useMemo(() => {
		const known = readFacts(draft)
		const situation: Situation = {
			chosen: draft?.rulesets ?? defaultRulesets,
			facts: normalise(known as Partial<Facts>),
			employerInMind: draft?.employerInMind ?? false,
			...(draft?.reply && { given: new Set(draft.reply.given) }),
		}
		const plan = planFor(situation)
		const answered = new Set(Object.keys(known) as FactId[])
		const { from, opening } = draft?.reply ?? {}
		const forWhom = [from, opening].filter(Boolean).join(' · ') || null
		return { ...situation, plan, answered, left: questionsLeft(plan, answered), forWhom }
	}, [draft, planFor])
}
