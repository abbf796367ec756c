import type { CheckedRuleset, SummaryContext } from '../checked/context'

/** The outcome in a word or two. */
export function sayOutcome(
	{ id, result }: CheckedRuleset,
	{ words, say }: Pick<SummaryContext, 'words' | 'say'>,
) {
	const { outcomes, card } = words.result
	if (result.outcome !== 'not-needed') return say(outcomes[result.outcome])
	return say(card.notNeeded.headlines[id === 'k-published' ? id : 'work-permit'])
}
