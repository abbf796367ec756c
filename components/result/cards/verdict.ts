import type { StripGroup } from '@/components/ui/marks/strip'
import { sayDay } from '@/lib/i18n/say'
import { type Counts, countsOf } from '@/lib/result/counts'
import { onlyAuthorityIsLeft, stripMarkOf } from '@/lib/result/standing'
import { topicsOf } from '@/lib/result/topics'
import { joinSentences } from '@/lib/words/join-sentences'
import type { Checked, ResultContext } from '../checked/context'

type Verdict = {
	readonly counts: Counts
	readonly headline: string
	/** What the outcome means. */
	readonly sentences: string
	/** The marks of the required conditions by topic. */
	readonly groups: readonly StripGroup[]
}

/** The verdict of one rule set in words, the same on screen and on paper. */
export function verdictOf(
	{ id, ruleset, result }: Checked,
	{ words, say, speech, unsure }: ResultContext,
): Verdict {
	const { card, headlines, notInForce } = words.result
	const counts = countsOf(result.criteria)
	const kind = onlyAuthorityIsLeft(result) ? 'onlyAuthority' : result.outcome
	const groups = topicsOf(ruleset, result.criteria).flatMap(({ step, criteria }) => {
		const marks = criteria
			.filter((criterion) => criterion.kind === 'required')
			.map((criterion) => stripMarkOf(criterion, unsure))
		return marks.length > 0 ? [{ name: say(words.steps[step].short), marks }] : []
	})
	const coming = groups.flatMap(({ marks }) => marks).filter((mark) => mark === 'coming').length
	const sentences = [
		kind === 'eligible' ? say(card.met[id]) : say(card.leads[kind], counts),
		coming > 0 && say(card.coming, { count: coming }),
		id === 'k-published' && say(card.noEmployer),
		result.ruleset.inForce === false && say(notInForce, { date: sayDay(speech.locale, result.asOf) }),
	]
	return {
		counts,
		headline: say(headlines[kind], counts),
		sentences: joinSentences(say, words, sentences),
		groups,
	}
}
