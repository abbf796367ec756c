import type { FactId } from '../facts'
import type { State } from '../state'
import { type Branch, branchesOf } from './branches'
import type { Known, Part } from './progress'
import { savedInSum } from './saved-in-sum'

/** What a question about a component is likely to achieve, by the guesses in priors.ts. */
export type Odds = {
	/** The probability that this answer makes the component unmet. */
	readonly kills: number
	/** The same for each question asked, if the best other one follows where this one is not enough. */
	readonly killRate: number
	/** How many other questions about the component it is expected to make idle. */
	readonly saves: number
	/** The probability that another question about the component is still to be asked after this one. */
	readonly keeps: (other: FactId) => number
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
				? { kills: 0, killRate: 0, saves: savedInSum(part.component, fact, open.length), keeps: () => 1 }
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
	const branches = branchesOf(part, at, fact)
	const alive = branches.filter((branch) => !isUnmet(branch))
	const kills = 1 - expected(alive, () => 1)
	const killsNext = expected(alive, (branch) => bestKill(branch))
	return {
		kills,
		killRate: Math.max(kills, (kills + killsNext) / (2 - kills)),
		saves: expected(alive, (branch) => open - 1 - openIn(branch.part).length),
		keeps: (other) => expected(alive, (branch) => (openIn(branch.part).includes(other) ? 1 : 0)),
	}
}

const expected = (branches: readonly Branch[], of: (branch: Branch) => number): number =>
	branches.reduce((sum, branch) => sum + branch.share * of(branch), 0)

const bestKills = new WeakMap<State, number>()

/** The best probability with which one more question makes a component unmet. */
function bestKill({ part, at }: Branch): number {
	const known = bestKills.get(part.state)
	if (known !== undefined) return known
	const kills = openIn(part).map((fact) => expected(branchesOf(part, at, fact).filter(isUnmet), () => 1))
	const best = Math.max(0, ...kills)
	bestKills.set(part.state, best)
	return best
}
