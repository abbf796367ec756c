import type { FactId } from '../facts'
import type { Parameters } from '../parameters'
import type { Outcome } from '../result'
import type { RulesetId } from '../rulesets/ids'
import { fewestAnswers } from './fewest-answers'
import { firstScreen } from './first-screen'
import { type GivenFacts, progressOf, type RulesetOf, settledOutcomeOf } from './progress'
import { questionsInOrder } from './question-order'

/** What the quick way asks next. */
export type NextQuestions = {
	/**
	 * For each chosen rule set its outcome if it is settled, so that no further answer, "not sure" included, can change it
	 * under any value of the unset parameters; null if it is not.
	 */
	readonly outcomes: { readonly [R in RulesetId]?: Outcome | null }
	/** For each chosen rule set the facts that can still change its outcome; none if it is settled. */
	readonly open: { readonly [R in RulesetId]?: ReadonlySet<FactId> }
	/** The facts that can still change some outcome. */
	readonly relevant: ReadonlySet<FactId>
	/**
	 * The next facts to ask, in order, at most five; a page shows those of the first one's topic. Empty if everything
	 * is settled.
	 */
	readonly ask: readonly FactId[]
	/**
	 * How many facts are still to be asked: at most `max`, and at least `min` if they are asked in order, one by one.
	 */
	readonly left: { readonly min: number; readonly max: number }
}

/**
 * Determines what the quick way asks next; depends only on the arguments.
 * @param given the facts given so far: absent if not asked yet; null if the answer was "not sure", which is never
 * asked again
 * @param rulesetOf gives the version of each rule set; by default the newest
 */
export function nextQuestions(
	chosen: readonly RulesetId[],
	given: GivenFacts,
	parameters: Parameters,
	rulesetOf?: RulesetOf,
): NextQuestions {
	const progress = progressOf(chosen, given, parameters, rulesetOf)
	const { standings } = progress
	const relevant = new Set(standings.flatMap(({ open }) => [...open]))
	const outcomes: { [R in RulesetId]?: Outcome | null } = {}
	const open: { [R in RulesetId]?: ReadonlySet<FactId> } = {}
	for (const standing of standings) {
		const { id } = standing.ruleset
		outcomes[id] = settledOutcomeOf(standing)
		open[id] = standing.open
	}
	return {
		outcomes,
		open,
		relevant,
		ask: firstScreen(questionsInOrder(progress), progress),
		left: { min: fewestAnswers(progress).answers, max: relevant.size },
	}
}
