import { type FactId, facts as factList, type OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { isWayPossible } from '../form/special-ways'
import type { JudgedRuleset } from '../result/ladder'
import { leftToAuthority } from '../result/left-to-authority'
import { onlyAuthorityIsLeft } from '../result/standing'
import { wayGroupOf } from '../result/ways'

type NamedWay = OptionOf<'specialRoutes'>

/** A way by its id: a rule set, a way that an authority settles, that nothing is needed, or that none is open. */
export type WayId = RulesetId | NamedWay | 'not-needed' | 'none'

/**
 * How a way stands: nothing is needed; all is met; only the authority is left; a way that the person named; answers of
 * the person are missing, or of the employer who made an offer; a law that was not chosen and that nothing rules out;
 * closed now, or for good.
 */
export type WayState =
	| 'not-needed'
	| 'met'
	| 'authority'
	| 'named'
	| 'answers'
	| 'employer'
	| 'unchecked'
	| 'changes'
	| 'closed'

/** A way to China, and how near it is. */
export type WayToChina = {
	readonly id: WayId
	/** The rule set that it belongs to. */
	readonly ruleset: RulesetId
	readonly state: WayState
	readonly isLaw: boolean
}

/** A rule set with its result, and whether the person chose it. */
export type ChosenRuleset = JudgedRuleset & { readonly chosen: boolean }

/** Open; nearest, with nothing that rules it out; closed now; closed for good. */
const distances: Readonly<Record<WayState, number>> = {
	'not-needed': 0,
	met: 0,
	authority: 1,
	named: 1,
	answers: 1,
	employer: 1,
	unchecked: 1,
	changes: 2,
	closed: 3,
}

export const isClosedWay = ({ state }: Pick<WayToChina, 'state'>): boolean => distances[state] === 3

const isEmployers = (fact: FactId) => factList[fact].who === 'E'
export const hasOffer = ({ jobOffer }: Facts): boolean => jobOffer === 'written' || jobOffer === 'verbal'

function stateOf(judged: ChosenRuleset, facts: Facts): WayState {
	const { result, ways } = judged
	const { outcome, missing } = result
	if (outcome === 'not-needed') return outcome
	if (outcome === 'eligible') return 'met'
	if (outcome === 'ineligible') return ways.blockedBy.length === 0 ? 'changes' : 'closed'
	if (!judged.chosen) return 'unchecked'
	const left = leftToAuthority(judged)
	if (left.includes('specialRoutes') && namedIn(facts)) return 'named'
	if (onlyAuthorityIsLeft(result) || (missing.length === 0 && left.length > 0)) return 'authority'
	const open = missing.length > 0 ? missing : (ways.changes[0] ?? []).map(({ fact }) => fact)
	if (open.length === 0) return 'authority'
	return hasOffer(facts) && open.every(isEmployers) ? 'employer' : 'answers'
}

/** The first way that the person named and that the other answers allow. */
const namedIn = (facts: Facts): NamedWay | undefined =>
	facts.specialRoutes?.find((way) => isWayPossible(way, facts))

function wayOf(judged: ChosenRuleset, facts: Facts): WayToChina {
	const { id, ruleset } = judged
	const state = stateOf(judged, facts)
	const named = state === 'named' ? namedIn(facts) : undefined
	const own = state === 'not-needed' ? state : (named ?? id)
	return { id: own, ruleset: id, state, isLaw: ruleset.status === 'published' }
}

/** How many steps a way takes, and how soon they can be taken: now, with time, or by others. */
function effortOf({ ways, result }: JudgedRuleset, { state }: WayToChina): readonly [number, number] {
	if (state === 'named') return [result.missing.length, 2]
	const steps = state === 'authority' ? [] : (ways.changes[0] ?? [])
	const soonest = steps.map((step) => (isEmployers(step.fact) ? 2 : wayGroupOf(step) === 'time' ? 1 : 0))
	return [steps.length, Math.max(0, ...soonest)]
}

/**
 * The ways of a person, the best first: open before nearest, law before opinion, fewest steps, then soonest. A law that
 * was not chosen comes in only where every law that was chosen is closed.
 * @param all every rule set with its result
 */
export function waysInOrder(all: readonly ChosenRuleset[], facts: Facts): readonly WayToChina[] {
	const order = inLawOrder(all.map(({ id }) => id))
	const found = all.map((judged) => {
		const way = wayOf(judged, facts)
		return { way, chosen: judged.chosen, effort: effortOf(judged, way) }
	})
	const chosen = found.filter((one) => one.chosen)
	const laws = chosen.filter(({ way }) => way.isLaw)
	const isAllClosed = (laws.length > 0 ? laws : chosen).every(({ way }) => isClosedWay(way))
	const others = found.filter((one) => isAllClosed && !one.chosen && one.way.isLaw && !isClosedWay(one.way))
	return [...chosen, ...others]
		.toSorted(
			(a, b) =>
				Number(isClosedWay(a.way)) - Number(isClosedWay(b.way)) ||
				Number(b.way.isLaw) - Number(a.way.isLaw) ||
				distances[a.way.state] - distances[b.way.state] ||
				a.effort[0] - b.effort[0] ||
				a.effort[1] - b.effort[1] ||
				order.indexOf(a.way.ruleset) - order.indexOf(b.way.ruleset),
		)
		.map(({ way }) => way)
}

/**
 * The best way of a person. It is an opinion only where no law was chosen and one is not closed; where all is closed,
 * it is none.
 * @param all every rule set with its result
 */
export function bestWay(all: readonly ChosenRuleset[], facts: Facts): WayToChina | null {
	const [best] = waysInOrder(all, facts)
	if (!best) return null
	const isClosed = isClosedWay(best) || (!best.isLaw && all.some(isChosenLaw))
	return isClosed ? { ...best, id: 'none', state: 'closed' } : best
}

const isChosenLaw = ({ chosen, ruleset }: ChosenRuleset) => chosen && ruleset.status === 'published'
