import type { CompiledMessage } from 'icu-minify/format'
import { isClosedWay, type Way } from '@/lib/best-way/best-way'
import { decidingIn } from '@/lib/result/deciding'
import { documentsFor } from '@/lib/result/documents'
import { ladderOf } from '@/lib/result/ladder'
import { leftToAuthority } from '@/lib/result/left-to-authority'
import { pointsScaleOf } from '@/lib/result/points-scale'
import { standingOf } from '@/lib/result/standing'
import { joinSentences } from '@/lib/words/join-sentences'
import { type FactId, inFactOrder } from '@/rules/facts'
import { isByCard } from '../cards/verdict'
import type { Checked, ResultContext } from '../checked/context'
import { sayNames } from '../checked/say-names'
import { nameStep } from '../ladder/say-step'

/** Where the one action leads: a place on the page, a question, the page for the employer, or a further rule set. */
type BestLink =
	| { readonly to: 'place'; readonly href: string; readonly label: string }
	| { readonly to: 'question'; readonly fact: FactId; readonly label: string }
	| { readonly to: 'employer'; readonly label: string }
	| { readonly to: 'check'; readonly label: string }

/** The best way in words: a sentence, reasons, one action with at most one link, and whom to ask. */
type SaidBest = {
	readonly sentence: string
	readonly reasons: string
	readonly action: string | null
	readonly link: BestLink | null
	readonly who: string | null
}

type Props = ResultContext & { readonly best: Way; readonly checked: Checked }

export function sayBest(props: Props): SaidBest {
	const { words, say } = props
	return {
		sentence: saySentence(props),
		reasons: joinSentences(say, words, reasonsOf(props).slice(0, 2)),
		...doingOf(props),
	}
}

function saySentence({ best, words, say }: Props): string {
	const { sentences, opinions, names } = words.bestWay
	if (best.ruleset === 'article' || best.ruleset === 'h1b') {
		if (isClosedWay(best)) return say(sentences.closed)
		const key = best.state === 'met' || best.state === 'changes' ? best.state : 'open'
		return say(opinions[best.ruleset][key])
	}
	return say(sentences[best.state], { name: say(names[best.ruleset]) })
}

const criteriaWith = ({ result }: Checked, standing: ReturnType<typeof standingOf>) =>
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
			const options: Readonly<Record<string, CompiledMessage>> = words.facts.specialRoutes.options
			return [say(options[best.id] ?? '')]
		}
		case 'changes':
		case 'closed':
			return [say(reasons.notMet, { names: sayNames(criteriaWith(checked, 'unmet'), props) })]
		case 'unchecked':
			return []
		default:
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

type Doing = Pick<SaidBest, 'action' | 'link' | 'who'>

function doingOf(props: Props): Doing {
	const { best, checked, words, say, facts } = props
	const { actions, links, who } = words.bestWay
	const isVisa = best.ruleset === 'k-published'
	const office = say(isVisa ? who.visa : who.permit)
	const missing = inFactOrder(checked.result.missing)
	const [first] = missing
	const place = (href: string, label: string): BestLink => ({ to: 'place', href, label })
	switch (best.state) {
		case 'not-needed': {
			const { card, citizen } = words.result.card.notNeeded
			const isCard = isByCard(checked.result)
			return {
				action: say(isCard ? card.instead : citizen.instead['work-permit']),
				link: place(`/${props.speech.locale}/rules/work-permit/law`, say(links.rule)),
				who: isCard ? null : say(who.permit),
			}
		}
		case 'met':
			if (!best.isLaw) return { action: null, link: null, who: null }
			if (isVisa)
				return {
					action: say(actions.applyVisa),
					link: place('#questions', say(links.questions)),
					who: office,
				}
			return {
				action: say(actions.apply),
				link: place(
					'#documents',
					say(links.documents, { count: documentsFor(checked.ruleset, checked.result, facts).length }),
				),
				who: office,
			}
		case 'authority': {
			const [left] = leftToAuthority(checked)
			const isOfAge = !checked.result.criteria.some(({ because }) =>
				because.unsettled.includes('renownedListPublished'),
			)
			return {
				action: say(left ? actions.left[left] : isOfAge ? actions.askAge : actions.askVisa),
				link: place('#questions', say(links.questions)),
				who: left === 'nationalities' ? say(who.immigration) : office,
			}
		}
		case 'named':
			return {
				action: say(actions.left.specialRoutes),
				link: place('#ways', say(links.ways)),
				who: best.id === 'not-employment' ? say(who.visa) : say(who.permit),
			}
		case 'employer':
			return {
				action: say(actions.askEmployer),
				link: { to: 'employer', label: say(links.askEmployer) },
				who: say(who.employer),
			}
		case 'unchecked':
			return { action: say(actions.check), link: { to: 'check', label: say(links.check) }, who: office }
		case 'answers':
			return {
				action: say(isVisa ? actions.answerVisa : best.isLaw ? actions.answerPermit : actions.answer),
				link: first
					? { to: 'question', fact: first, label: say(links.answer, { count: missing.length }) }
					: null,
				who: best.isLaw ? (isVisa ? say(who.university) : office) : null,
			}
		case 'changes': {
			const { first: own, employer } = ladderOf([checked], { facts, unsure: props.unsure })
			if (own) return { action: nameStep(own, props), link: null, who: best.isLaw ? office : null }
			return { action: say(actions.another), link: null, who: employer.length > 0 ? say(who.employer) : null }
		}
		default:
			return { action: null, link: null, who: null }
	}
}
