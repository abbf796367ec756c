import type { WayToChina } from '@/lib/best-way/best-way'
import { documentsFor } from '@/lib/result/documents'
import { ladderOf } from '@/lib/result/ladder'
import { leftToAuthority } from '@/lib/result/left-to-authority'
import { judgedStep } from '@/lib/result/own-judgement'
import { type FactId, inFactOrder } from '@/rules/facts'
import { isByCard } from '../cards/verdict'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { nameStep } from '../ladder/say-step'
import { saySentence, sayShortReasons } from './say-sentence'

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

type Props = ResultContext & { readonly best: WayToChina; readonly checked: CheckedRuleset }

export function sayBest(props: Props): SaidBest {
	return {
		sentence: saySentence(props),
		reasons: sayShortReasons(props),
		...doingOf(props),
	}
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
			if (judgedStep(checked, facts))
				return { action: say(words.bestWay.steps.evidence.title), link: null, who: office }
			const { first: own, employer } = ladderOf([checked], { facts, unsure: props.unsure })
			if (own) return { action: nameStep(own, props), link: null, who: best.isLaw ? office : null }
			return { action: say(actions.another), link: null, who: employer.length > 0 ? say(who.employer) : null }
		}
		case 'closed':
			return { action: null, link: null, who: null }
	}
}
