import type { StripGroup } from '@/components/ui/marks/strip'
import { sayDay } from '@/lib/i18n/say'
import { type Counts, countsOf } from '@/lib/result/counts'
import { decidingIn } from '@/lib/result/deciding'
import { onlyAuthorityIsLeft, stripMarkOf } from '@/lib/result/standing'
import { topicsOf } from '@/lib/result/topics'
import { joinSentences } from '@/lib/words/join-sentences'
import type { SourceId, SourceRef } from '@/rules/sources'
import type { CheckedRuleset, ResultContext } from '../checked/context'

type Verdict = {
	readonly counts: Counts
	readonly headline: string
	/** What the outcome means. */
	readonly sentences: string
	/** The marks of the required conditions by topic. */
	readonly groups: readonly StripGroup[]
}

/** The verdict of one rule set in words, the same on screen and on paper. */
export function verdictTextsOf(
	checked: CheckedRuleset,
	context: Pick<ResultContext, 'words' | 'say' | 'speech' | 'unsure'>,
): Verdict {
	const { id, ruleset, result } = checked
	const { words, say, speech, unsure } = context
	const { card, headlines, notInForce } = words.result
	const counts = countsOf(result.criteria)
	if (result.outcome === 'not-needed') return notNeeded(checked, counts, context)
	const kind = onlyAuthorityIsLeft(result) ? 'onlyAuthority' : result.outcome
	const deciding = decidingIn(result.criteria)
	const groups = topicsOf(ruleset, result.criteria).flatMap(({ step, criteria }) => {
		const marks = criteria
			.filter((criterion) => deciding.includes(criterion))
			.map((criterion) => stripMarkOf(criterion, unsure))
		return marks.length > 0 ? [{ name: say(words.steps[step].short), marks }] : []
	})
	const coming = groups.flatMap(({ marks }) => marks).filter((mark) => mark === 'coming').length
	const lead = kind === 'undetermined' && counts.unmet > 0 ? 'ineligible' : kind
	const sentences = [
		lead === 'eligible' ? say(card.met[id]) : say(card.leads[lead], counts),
		coming > 0 && say(card.coming, { count: coming }),
		id === 'k-published' && say(card.noEmployer),
		isClosedByClass(result) && say(card.noWay),
		(id === 'k-published' || id === 'work-permit') &&
			result.outcome !== 'undetermined' &&
			ruleset.criteria.some(({ kind }) => kind === 'exempting') &&
			say(card.canTurn[id]),
		result.ruleset.inForce === false && say(notInForce, { date: sayDay(speech.locale, result.asOf) }),
	]
	return {
		counts,
		headline: say(headlines[kind], counts),
		sentences: joinSentences(say, words, sentences),
		groups,
	}
}

const isClosedByClass = ({ outcome, criteria }: CheckedRuleset['result']): boolean =>
	outcome === 'ineligible' && criteria.some(({ id, result }) => id === 'class' && result === 'unmet')

/** Whether the permanent residence card alone makes it unnecessary; else it is the nationality. */
export const isByCard = ({ criteria }: CheckedRuleset['result']): boolean =>
	criteria.some(({ kind, restsOn }) => kind === 'exempting' && restsOn.includes('permanentResident'))

/** The sources that concern only the card, and only a short stay. */
const [ofCard, ofStay]: readonly SourceId[] = ['exit-entry-law', 'short-tasks-2014']

/** Where it stands that no visa or no permit is needed: by the card, or by the nationality. */
export function sourcesOfExemption(result: CheckedRuleset['result']): readonly SourceRef[] {
	const all = result.criteria.find(({ kind }) => kind === 'exempting')?.sources ?? []
	return all.filter(({ id }) => (isByCard(result) ? id === ofCard : id !== ofCard && id !== ofStay))
}

/** No visa or no permit is needed: why, and what to do instead. */
function notNeeded(
	{ id, result }: CheckedRuleset,
	counts: Counts,
	{ words, say }: Pick<ResultContext, 'words' | 'say'>,
): Verdict {
	const { headlines, citizen, card } = words.result.card.notNeeded
	const law = id === 'k-published' ? id : 'work-permit'
	const sentences = isByCard(result)
		? [say(card.why), say(card.instead)]
		: [say(citizen.why[law]), say(citizen.instead[law])]
	return {
		counts,
		headline: say(headlines[law]),
		sentences: joinSentences(say, words, sentences),
		groups: [],
	}
}
