import { isClosedWay, type WayToChina } from '@/lib/best-way/best-way'
import { decidingIn } from '@/lib/result/deciding'
import { pointsScaleOf } from '@/lib/result/points-scale'
import { standingOf } from '@/lib/result/standing'
import { joinSentences } from '@/lib/words/join-sentences'
import { textFor } from '@/lib/words/text-for'
import { isByCard } from '../cards/verdict'
import type { CheckedRuleset, SummaryContext } from '../checked/context'
import { sayNames } from '../checked/say-names'

type Props = SummaryContext & { readonly best: WayToChina; readonly checked: CheckedRuleset }

/** How the best way stands, in a sentence. */
export function saySentence({ best, words, say }: Props): string {
	const { sentences, opinions, names } = words.bestWay
	if (best.ruleset === 'article' || best.ruleset === 'h1b') {
		if (isClosedWay(best)) return say(sentences.closed)
		const key = best.state === 'met' || best.state === 'changes' ? best.state : 'open'
		return say(opinions[best.ruleset][key])
	}
	return say(sentences[best.state], { name: say(names[best.ruleset]) })
}

/** At most two short reasons for it. */
export const sayShortReasons = (props: Props): string =>
	joinSentences(props.say, props.words, reasonsOf(props).slice(0, 2))

const criteriaWith = ({ result }: CheckedRuleset, standing: ReturnType<typeof standingOf>) =>
	decidingIn(result.criteria).filter((criterion) => standingOf(criterion) === standing)

function reasonsOf(props: Props): (string | false)[] {
	const { best, checked, words, say, facts } = props
	const { reasons } = words.bestWay
	const isVisa = best.ruleset === 'k-published'
	const noEmployer = isVisa && say(reasons.noEmployer)
	switch (best.state) {
		case 'not-needed': {
			const { card, citizen } = words.result.card.notNeeded
			const law = isVisa ? 'k-published' : 'work-permit'
			return [say(isByCard(checked.result) ? card.why : citizen.why[law])]
		}
		case 'met':
			if (!best.isLaw) return [say(reasons.law)]
			return isVisa ? [noEmployer] : [sayClass(props), say(reasons.employerApplies)]
		case 'authority': {
			const count = criteriaWith(checked, 'unsettled').length
			const isJudged = isVisa && (facts.degreeInstitutionRenowned || facts.postInstitutionRenowned)
			return [count > 0 && say(isJudged ? reasons.unsettledJudged : reasons.unsettled, { count }), noEmployer]
		}
		case 'named': {
			return [say(textFor(words.facts.specialRoutes.options, best.id))]
		}
		case 'changes':
		case 'closed':
			return [say(reasons.notMet, { names: sayNames(criteriaWith(checked, 'unmet'), props) })]
		case 'unchecked':
			return []
		case 'answers':
		case 'employer':
			return [say(reasons.unanswered, { count: checked.result.missing.length }), noEmployer]
	}
}

/** The class of a permit that is reached, and by what. */
function sayClass({ checked, words, say }: Props): string | false {
	const { criteria, points } = checked.result
	const isMet = (wanted: string) => criteria.some(({ id, result }) => id === wanted && result === 'met')
	const scale = pointsScaleOf(checked.ruleset)
	if (!points || !scale) return false
	const isA = isMet('class-a')
	const [name, limit] = isA ? ['A', scale.a] : ['B', scale.b]
	const sum =
		points.low === points.high
			? String(points.low)
			: say(words.result.points.interval, { low: points.low, high: points.high })
	const { classOf, byWay } = words.bestWay.reasons
	return points.low >= limit ? say(classOf, { name, points: sum, limit }) : say(byWay, { name })
}
