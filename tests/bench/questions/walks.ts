import { nextScreen } from '@/lib/form/quick/next-screen'
import { type Screen, screensOf } from '@/lib/form/screens'
import { firstScreen } from '@/rules/asking/first-screen'
import { type AskingProgress, answer, progressOf } from '@/rules/asking/progress'
import { questionsInOrder } from '@/rules/asking/question-order'
import { type FactId, factIds, facts, steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'

/** What is asked next: one question or several at once, given the screens so far; none once all is settled. */
export type Asking = (progress: AskingProgress, shown: readonly Screen[]) => readonly FactId[]

export const start = (chosen: readonly RulesetId[]): AskingProgress =>
	progressOf(chosen, {}, configuredParameters)

/**
 * How many questions a person is asked, on how many screens, and which. A screen drops what its own earlier answers have
 * made idle.
 */
export function walk(chosen: readonly RulesetId[], person: Facts, asking: Asking) {
	let progress = start(chosen)
	const asked = new Set<FactId>()
	const shown: Screen[] = []
	for (;;) {
		const next = asking(progress, shown)
		if (next.length === 0) return { shown: asked.size, screens: shown.length, topics: topicsOn(shown), asked }
		shown.push(next)
		for (const fact of next) {
			if (!openIn(progress).has(fact)) continue
			asked.add(fact)
			progress = answer(progress, fact, person[fact])
		}
	}
}

/** How many topics are continued more than once. */
const topicsOn = (shown: readonly Screen[]): number =>
	steps.filter((step) => screensOf(step, shown).length > 2).length

const openIn = ({ standings }: AskingProgress): ReadonlySet<FactId> =>
	new Set(standings.flatMap(({ open }) => [...open]))

export const oneByOne: Asking = (progress) => [...questionsInOrder(progress)].slice(0, 1)

/** Screens of one topic, as the page shows them: a topic once begun is finished. */
export const byScreens: Asking = (progress, shown) => nextScreen(progress, shown) ?? []

/** Screens of one topic with the likeliest questions alone. */
export const byLikeliest: Asking = (progress) => {
	const asked = firstScreen(questionsInOrder(progress), progress)
	const [first] = asked
	return first ? asked.filter((fact) => facts[fact].step === facts[first].step) : []
}

const asksFirst = (fact: FactId) => ('asksFirst' in facts[fact] ? 0 : 1)
const inSteps = steps.flatMap((step) =>
	factIds.filter((fact) => facts[fact].step === step).toSorted((a, b) => asksFirst(a) - asksFirst(b)),
)

/** The order of the questionnaire with all questions. */
export const inTodaysOrder: Asking = (progress) => {
	const open = openIn(progress)
	return inSteps.filter((fact) => open.has(fact)).slice(0, 1)
}

/** The fact that most required conditions mention. */
export const byMentions: Asking = (progress) => {
	const mentions = (fact: FactId) =>
		progress.standings
			.filter(({ open }) => open.has(fact))
			.flatMap(({ parts }) => parts.flatMap(({ component }) => component.criteria))
			.filter(({ condition }) => factsIn(condition).includes(fact)).length
	return [...openIn(progress)]
		.toSorted((a, b) => mentions(b) - mentions(a) || factIds.indexOf(a) - factIds.indexOf(b))
		.slice(0, 1)
}
