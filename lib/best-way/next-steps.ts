import type { Facts } from '@/rules/facts-schema'
import { inLawOrder } from '@/rules/rulesets/ids'
import { type Ladder, type LadderStep, ladderOf, type PersonAnswers } from '../result/ladder'
import { judgedStep } from '../result/own-judgement'
import { isToBeChanged } from '../result/standing'
import { type ChosenRuleset, hasOffer, isClosedWay, waysInOrder } from './best-way'

/** A next step: evidence for an answer by own judgement, a further check, a change of one answer, what an employer knows, or what follows once all is met. */
export type NextStep =
	| { readonly kind: 'check' | 'documents' | 'applies' | 'visa' }
	| { readonly kind: 'evidence'; readonly ruleset: ChosenRuleset['id']; readonly step: Partial<Facts> }
	| { readonly kind: 'change'; readonly step: LadderStep }
	| { readonly kind: 'employer'; readonly steps: readonly LadderStep[] }

/** More steps than these are not shown at once. */
const maxSteps = 3

/**
 * The rule sets that the person chose and that have steps, the best first: the best way, an opinion that is not closed,
 * and another law that nothing rules out.
 */
function openWays<T extends ChosenRuleset>(all: readonly T[], person: PersonAnswers): readonly T[] {
	const [best, ...others] = waysInOrder(all, person.facts)
	const open = others.filter((way) => !isClosedWay(way) && (!way.isLaw || way.state !== 'changes'))
	return [...(best && !isClosedWay(best) ? [best] : []), ...open].flatMap(
		({ ruleset }) => all.find((one) => one.chosen && one.id === ruleset) ?? [],
	)
}

/**
 * At most three next steps, only for ways that are not closed: evidence first, then the best way's own, then those of the law, then of
 * an opinion. What an employer knows is a step only for somebody with an offer.
 */
export function nextSteps(all: readonly ChosenRuleset[], person: PersonAnswers): readonly NextStep[] {
	const { facts } = person
	const [best] = waysInOrder(all, facts)
	const open = openWays(all, person)
	if (!best || best.state === 'not-needed') return []
	if (best.ruleset === 'work-permit' && best.state === 'met')
		return [{ kind: 'documents' }, { kind: 'applies' }, { kind: 'visa' }]
	const isPermitChosen = all.some(({ id, chosen }) => id === 'work-permit' && chosen)
	const isVisaLeft = best.ruleset === 'k-published' && (best.state === 'authority' || best.state === 'met')
	const ladder = ladderOf(
		open.filter(({ result }) => isToBeChanged(result.outcome)),
		person,
	)
	const employers: readonly NextStep[] =
		hasOffer(facts) && ladder.employer.length > 0 ? [{ kind: 'employer', steps: ladder.employer }] : []
	const found: readonly NextStep[] = [
		...evidenceSteps(all, facts),
		...(best.state === 'employer' ? employers : []),
		...(isVisaLeft && !isPermitChosen ? [{ kind: 'check' } as const] : []),
		...ownSteps(ladder, best.ruleset).map((step) => ({ kind: 'change', step }) as const),
		...(best.state === 'employer' ? [] : employers),
	]
	return found.slice(0, maxSteps)
}

/** Evidence, where a condition of a chosen rule set that is not closed is not met by own judgement alone. */
const evidenceSteps = (all: readonly ChosenRuleset[], facts: Facts): readonly NextStep[] =>
	all
		.filter(({ chosen, ways }) => chosen && ways.blockedBy.length === 0)
		.flatMap((judged) => {
			const step = judgedStep(judged, facts)
			return step ? [{ kind: 'evidence', ruleset: judged.id, step } as const] : []
		})

/** The person's own steps: those of the best way first, then of the law; now before with time. */
function ownSteps({ now, time }: Ladder, best: ChosenRuleset['id']): readonly LadderStep[] {
	const rank = ({ turns }: LadderStep) => {
		const ids = turns.map(({ ruleset }) => ruleset)
		if (ids.includes(best)) return 0
		return inLawOrder(ids).some((id) => id === 'k-published' || id === 'work-permit') ? 1 : 2
	}
	return [...now, ...time].toSorted((a, b) => rank(a) - rank(b))
}
