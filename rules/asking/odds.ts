import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import { type Branch, branchesOf } from './branches'
import type { Known, Part } from './progress'
import { savedInSum } from './saved-in-sum'

/** What a question about a component is likely to achieve, by the guesses in priors.ts. */
export type Odds = {
	/**
	 * The probability per question asked that it makes the component unmet, if the best follow-up questions are asked
	 * while they are worth it.
	 */
	readonly killRate: number
	/** How many other questions about the component it is expected to make unnecessary. */
	readonly saves: number
}

const remembered = new WeakMap<State, ReadonlyMap<FactId, Odds>>()

/** The odds of each open question about a component. */
export function oddsOf(part: Part, at: Known): ReadonlyMap<FactId, Odds> {
	const known = remembered.get(part.state)
	if (known) return known
	const open = openIn(part)
	const odds = new Map(
		open.map((fact): [FactId, Odds] => [
			fact,
			part.component.sums.length > 0
				? { killRate: 0, saves: savedInSum(part.component, fact, open.length) }
				: branchOdds(part, at, { fact, open: open.length }),
		]),
	)
	remembered.set(part.state, odds)
	return odds
}

const openIn = ({ state }: Part): readonly FactId[] => [...state.decisive(), ...state.helpful()]
const isUnmet = ({ part }: Branch): boolean => part.state.isUnmet()

function branchOdds(
	part: Part,
	at: Known,
	{ fact, open }: { readonly fact: FactId; readonly open: number },
): Odds {
	const branches = branchesOf({ part, at }, fact)
	const alive = branches.filter((branch) => !isUnmet(branch))
	const { kills, costs } = chaseFrom(branches)
	return {
		killRate: kills / costs,
		saves: expected(alive, (branch) => open - 1 - openIn(branch.part).length),
	}
}

const expected = (branches: readonly Branch[], of: (branch: Branch) => number): number =>
	branches.reduce((sum, branch) => sum + branch.share * of(branch), 0)

/**
 * A series of questions, continued for as long as it is worth it: the probability that it makes a component unmet,
 * and the expected number of questions.
 */
type Chase = { readonly kills: number; readonly costs: number }

const rateOf = ({ kills, costs }: Chase): number => kills / costs

/**
 * The series that begins with a question; a follow-up is worth it if it makes the component unmet at a better rate.
 */
function chaseFrom(branches: readonly Branch[]): Chase {
	const next = branches
		.filter((branch) => !isUnmet(branch))
		.map((branch) => ({ share: branch.share, chase: bestChase(branch) }))
		.sort((a, b) => rateOf(b.chase) - rateOf(a.chase))
	let kills = expected(branches.filter(isUnmet), () => 1)
	let costs = 1
	for (const { share, chase } of next) {
		if (rateOf(chase) * costs <= kills) break
		kills += share * chase.kills
		costs += share * chase.costs
	}
	return { kills, costs }
}

const remembersChases = new WeakMap<State, Chase>()

/** The series with the best rate. */
function bestChase({ part, at }: Branch): Chase {
	const known = remembersChases.get(part.state)
	if (known) return known
	const best = openIn(part)
		.map((fact) => chaseFrom(branchesOf({ part, at }, fact)))
		.reduce((best, chase) => (rateOf(chase) > rateOf(best) ? chase : best), { kills: 0, costs: 1 })
	remembersChases.set(part.state, best)
	return best
}
