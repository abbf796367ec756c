import { bestWay } from '@/lib/best-way/best-way'
import { needsDocuments } from '@/lib/result/documents'
import type { CheckedRuleset, ResultContext } from './context'

type NextSteps = {
	readonly steps: readonly { readonly id: string; readonly title: string; readonly text: string }[]
	/** With a job offer, the way to paid work without the visa. */
	readonly offer: { readonly title: string; readonly text: string } | null
}

const steps = ['ask', 'prove', 'careful'] as const

/**
 * The next honest steps after a result under the K rule, and who can answer.
 * @param all every rule set, chosen or not
 * @returns null if the K rule was not chosen, or is not the person's best way
 */
export function sayNextSteps(
	all: readonly CheckedRuleset[],
	{ words, say, facts }: ResultContext,
): NextSteps | null {
	const kVisa = all.find(({ id, chosen }) => id === 'k-published' && chosen)
	const permit = all.find(({ id }) => id === 'work-permit')
	if (!kVisa || !permit || !needsDocuments(kVisa) || bestWay(all, facts)?.ruleset !== kVisa.id) return null
	const text = words.result.nextSteps
	const hasOffer = facts.jobOffer === 'written' || facts.jobOffer === 'verbal'
	const outcome = say(words.result.outcomes[permit.result.outcome])
	return {
		steps: steps.map((id) => ({ id, title: say(text.steps[id].title), text: say(text.steps[id].text) })),
		offer: hasOffer ? { title: say(text.offer.title), text: say(text.offer.text, { outcome }) } : null,
	}
}
