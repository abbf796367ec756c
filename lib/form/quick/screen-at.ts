import { maxQuestions } from '@/rules/asking/limits'
import { answer, progressOf } from '@/rules/asking/progress'
import { questionsInOrder } from '@/rules/asking/question-order'
import { type FactId, facts } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { idsOf, type Screen, type StepId, screenPlaceOf, screensOf, screenTopicOf } from '../screens'
import type { AnsweredSituation } from '../situation'

const atStart = (chosen: AnsweredSituation['chosen']) => progressOf(chosen, {}, configuredParameters)

/** Everything that the quick way may ask before anything is known. */
export const factsAtStart = (chosen: AnsweredSituation['chosen']): ReadonlySet<FactId> =>
	new Set(atStart(chosen).standings.flatMap(({ open }) => [...open]))

/**
 * The questions of a screen, as when it was first shown. For one that has not been shown, but is opened by its
 * address, what the quick way may ask about its topic.
 */
export function screenAt(
	id: StepId,
	{ chosen, screens }: Pick<AnsweredSituation, 'chosen' | 'screens'>,
): Screen {
	const shown = screens[idsOf(screens).indexOf(id)]
	if (shown) return shown
	const topic = screenTopicOf(id)
	const begun = new Set(screens.flat())
	const left = [...questionsInOrder(atStart(chosen))].filter(
		(fact) => facts[fact].step === topic && !begun.has(fact),
	)
	const start = (screenPlaceOf(id) - screensOf(topic, screens).length) * maxQuestions
	return left.slice(Math.max(start, 0), Math.max(start, 0) + maxQuestions)
}

/** What was known before a screen was shown. */
export function knownBefore(
	screen: Screen,
	{ known, screens }: Pick<AnsweredSituation, 'known' | 'screens'>,
): AnsweredSituation['known'] {
	const at = screens.indexOf(screen)
	const later = new Set([...screen, ...screens.slice(at < 0 ? screens.length : at).flat()])
	return Object.fromEntries(Object.entries(known).filter(([fact]) => !later.has(fact as FactId)))
}

/** The questions of a screen that matter, given what was known before and the screen's own earlier answers. */
export function askedOn(
	screen: Screen,
	check: Pick<AnsweredSituation, 'chosen' | 'known' | 'screens'>,
): readonly FactId[] {
	let progress = progressOf(check.chosen, knownBefore(screen, check), configuredParameters)
	const asked: FactId[] = []
	for (const fact of screen) {
		if (!progress.standings.some(({ open }) => open.has(fact))) continue
		asked.push(fact)
		const value = check.known[fact]
		if (value !== undefined) progress = answer(progress, fact, value)
	}
	return asked
}
