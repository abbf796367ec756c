import { decidingIn } from '@/lib/result/deciding'
import { decidingFacts, maxFewest, sayFewest } from '@/lib/result/say-fewest'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { CheckedRuleset, ResultContext } from '../checked/context'

/** What an outcome depends on, in words: the label and the text. */
type Said = { readonly about: string; readonly text: string }

/**
 * What decides a verdict: the answers or limits that it depends on, and the fewest answers that settle it, if they
 * are few.
 */
export function sayDecides(checked: CheckedRuleset, context: ResultContext): readonly Said[] {
	const { words, say, facts, speech } = context
	const all = { about: say(words.result.card.decides), text: sayAll(checked, context) }
	const fewest = sayFewest(checked, { ...speech, words }, facts)
	if (!fewest) return [all]
	return fewest.areAll ? [fewest] : [all, fewest]
}

/** The answers or limits that an outcome depends on; the others are with the conditions. */
function sayAll({ result }: CheckedRuleset, { words, say }: ResultContext): string {
	const { card } = words.result
	const deciding = decidingIn(result.criteria)
	if (result.outcome === 'eligible') return say(card.together, { count: deciding.length })
	const labels = (facts: readonly FactId[]) => inFactOrder(facts).map((fact) => say(words.facts[fact].label))
	const unsettled = new Set(deciding.flatMap(({ because }) => because.unsettled))
	const named =
		result.outcome !== 'undetermined'
			? labels(decidingFacts(result))
			: [
					...labels(deciding.flatMap(({ because }) => because.inconclusive)),
					...labels(deciding.flatMap(({ because }) => because.unanswered)),
					...[...unsettled].map((parameter) => say(words.parameters[parameter].name)),
				]
	const shown = named.slice(0, maxFewest)
	const more = named.length - shown.length
	return [...shown, ...(more > 0 ? [say(card.others, { count: more })] : [])].join(
		say(words.separators.entries),
	)
}
