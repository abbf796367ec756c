import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import { type Branch, branchesOf } from './branches'
import type { ComponentProgress, FactsSoFar } from './progress'
import { savedInSum } from './saved-in-sum'

/** What a question about a component is likely to achieve, by the guesses in priors.ts. */
export type Odds = {
	/**
	 * The probability per question asked that it makes the component unmet, if the best follow-up questions are asked
	 * while they are worth it.
	 */
	readonly unmetRate: number
	/** How many other questions about the component it is expected to make unnecessary. */
	readonly saves: number
}

const remembered = new WeakMap<State, ReadonlyMap<FactId, Odds>>()

/** The odds of each open question about a component. */
export function oddsOf(part: ComponentProgress, at: FactsSoFar): ReadonlyMap<FactId, Odds> {
	const known = remembered.get(part.state)
	if (known) return known
	const open = openIn(part)
	const odds = new Map(
		open.map((fact): [FactId, Odds] => [
			fact,
			part.component.sums.length > 0
				? { unmetRate: 0, saves: savedInSum(part.component, fact, open.length) }
				: branchOdds(part, at, { fact, open: open.length }),
		]),
	)
	remembered.set(part.state, odds)
	return odds
}

const openIn = ({ state }: ComponentProgress): readonly FactId[] => [...state.decisive(), ...state.helpful()]
const isUnmet = ({ part }: Branch): boolean => part.state.isUnmet()

function branchOdds(
	part: ComponentProgress,
	at: FactsSoFar,
	{ fact, open }: { readonly fact: FactId; readonly open: number },
): Odds {
	const branches = branchesOf({ part, at }, fact)
	const alive = branches.filter((branch) => !isUnmet(branch))
	const { unmet, questions } = seriesFrom(branches)
	return {
		unmetRate: unmet / questions,
		saves: expected(alive, (branch) => open - 1 - openIn(branch.part).length),
	}
}

const expected = (branches: readonly Branch[], of: (branch: Branch) => number): number =>
	branches.reduce((sum, branch) => sum + branch.share * of(branch), 0)

/**
 * A series of questions, continued for as long as it is worth it: the probability that it makes a component unmet,
 * and the expected number of questions.
 */
type Series = { readonly unmet: number; readonly questions: number }

const rateOf = ({ unmet, questions }: Series): number => unmet / questions

/**
 * The series that begins with a question; a follow-up is worth it if it makes the component unmet at a better rate.
 */
function seriesFrom(branches: readonly Branch[]): Series {
	const next = branches
		.filter((branch) => !isUnmet(branch))
		.map((branch) => ({ share: branch.share, series: bestSeries(branch) }))
		.sort((a, b) => rateOf(b.series) - rateOf(a.series))
	let unmet = expected(branches.filter(isUnmet), () => 1)
	let questions = 1
	for (const { share, series } of next) {
		if (rateOf(series) * questions <= unmet) break
		unmet += share * series.unmet
		questions += share * series.questions
	}
	return { unmet, questions }
}

const rememberedSeries = new WeakMap<State, Series>()

/** The series with the best rate. */
function bestSeries({ part, at }: Branch): Series {
	const known = rememberedSeries.get(part.state)
	if (known) return known
	const best = openIn(part)
		.map((fact) => seriesFrom(branchesOf({ part, at }, fact)))
		.reduce((best, series) => (rateOf(series) > rateOf(best) ? series : best), { unmet: 0, questions: 1 })
	rememberedSeries.set(part.state, best)
	return best
}
