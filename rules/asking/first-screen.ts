import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import { type Branch, branchesOf } from './branches'
import { maxQuestions } from './limits'
import type { AskingProgress, ComponentProgress } from './progress'

/**
 * A question is shown together with earlier ones if it will be needed with at least this probability. The second one
 * needs less, because it saves a screen with a single question.
 */
const minNeeded = { second: 0.55, others: 0.6 }

/** The first questions in order that will most likely be needed, whatever the answers to those before them. */
export function firstScreen(ordered: Iterable<FactId>, progress: AskingProgress): readonly FactId[] {
	const screen: FactId[] = []
	const standings = progress.standings
		.filter(({ open }) => open.size > 0)
		.map(({ parts, open }) => ({ open, forecasts: parts.map((part) => forecastOf(part, progress)) }))
	/** The probability that a question is still needed for some rule set once the screen so far is answered. */
	const needed = (fact: FactId): number =>
		Math.max(
			...standings
				.filter(({ open }) => open.has(fact))
				.map(({ forecasts }) => forecasts.reduce((share, forecast) => share * forecast.needs(fact), 1)),
		)
	for (const fact of ordered) {
		if (screen.length === maxQuestions) break
		const least = screen.length === 1 ? minNeeded.second : minNeeded.others
		if (screen.length > 0 && needed(fact) < least) continue
		screen.push(fact)
		for (const { forecasts } of standings) for (const forecast of forecasts) forecast.ask(fact)
	}
	return screen
}

/** What is likely to happen to a component as more and more questions are asked. */
function forecastOf(part: ComponentProgress, progress: AskingProgress) {
	let branches: readonly Branch[] = [{ share: 1, part, at: progress }]
	const own = new Set(part.component.facts)
	// Sums of points have too many states, and no single answer decides them.
	const isForecast = part.component.sums.length === 0
	return {
		ask: (fact: FactId) => {
			if (isForecast && own.has(fact)) branches = merge(branches.flatMap((branch) => after(branch, fact)))
		},
		/** The probability that the component is not unmet and, if the question is about it, still depends on it. */
		needs: (fact: FactId): number =>
			branches
				.filter(({ part: { state } }) => !state.isUnmet())
				.filter(({ part: { state } }) => !isForecast || !own.has(fact) || dependsOn(state, fact))
				.reduce((sum, { share }) => sum + share, 0),
	}
}

const dependsOn = (state: State, fact: FactId): boolean =>
	state.decisive().includes(fact) || state.helpful().includes(fact)

const after = (branch: Branch, fact: FactId): readonly Branch[] =>
	dependsOn(branch.part.state, fact)
		? branchesOf(branch, fact).map((next) => ({ ...next, share: branch.share * next.share }))
		: [branch]

/** Merges branches with the same effect. */
function merge(branches: readonly Branch[]): readonly Branch[] {
	const found = new Map<State, Branch>()
	for (const branch of branches) {
		const before = found.get(branch.part.state)
		found.set(branch.part.state, { ...branch, share: branch.share + (before?.share ?? 0) })
	}
	return [...found.values()]
}
