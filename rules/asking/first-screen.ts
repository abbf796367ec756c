import type { FactId } from '../facts'
import { oddsIn } from './gains'
import type { Progress } from './progress'

/** The most questions on one screen. */
const maxQuestions = 5

/** A question is shown together with earlier ones if it will be needed with at least this probability. */
const leastNeeded = 0.5

/** The first questions in order that will most likely be needed, whatever the answers to those before them. */
export function firstScreen(ordered: readonly FactId[], progress: Progress): readonly FactId[] {
	const odds = progress.standings.map((standing) => ({ standing, facts: oddsIn(standing, progress) }))
	const screen: FactId[] = []
	/** The probability that a question is still needed once the screen so far is answered. */
	const isNeeded = (fact: FactId): boolean =>
		odds.some(({ standing, facts }) => {
			if (!facts.has(fact)) return false
			let needed = 1
			for (const before of screen) {
				const own = facts.get(before)
				if (!own) continue
				const inPart = standing.parts.find(({ component }) => component.facts.includes(before))
				needed *= inPart?.component.facts.includes(fact) ? own.keeps(fact) : 1 - own.kills
			}
			return needed >= leastNeeded
		})
	for (const fact of ordered) {
		if (screen.length === maxQuestions) break
		if (screen.length === 0 || isNeeded(fact)) screen.push(fact)
	}
	return screen
}
