import { firstScreen } from '@/rules/asking/first-screen'
import { maxQuestions } from '@/rules/asking/limits'
import { type AskingProgress, progressOf } from '@/rules/asking/progress'
import { questionsInOrder } from '@/rules/asking/question-order'
import { declarationsOf, type FactId, facts } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { groupWith } from '../question-groups'
import { questionsIn } from '../questions'
import { idsOf, maxScreens, type Screen, type StepId, screensOf } from '../screens'
import type { AnsweredSituation } from '../situation'
import { screenAt } from './screen-at'

/** Where a check continues, and the screens shown by then. */
export type NextScreen = { readonly step: StepId | null; readonly screens: readonly Screen[] }

/**
 * Where to continue after a screen, or from elsewhere: on the next screen; if there is none, every outcome is
 * settled.
 */
export function nextScreenAfter(
	check: Pick<AnsweredSituation, 'chosen' | 'known' | 'screens'>,
	from?: StepId,
): NextScreen {
	const left = from && !idsOf(check.screens).includes(from) ? [screenAt(from, check)] : []
	const answered = [...check.screens, ...left].filter((screen) =>
		screen.some((fact) => check.known[fact] !== undefined),
	)
	const next = nextScreen(progressOf(check.chosen, check.known, configuredParameters), answered)
	if (!next) return { step: null, screens: answered }
	const screens = [...answered, next]
	return { step: idsOf(screens).at(-1) ?? null, screens }
}

/**
 * The next screen: the questions that will most likely be needed, and what else its topic has. A topic once begun is not
 * left while it has more questions; but the law is asked before anything else, and special ways only in their turn.
 */
export function nextScreen(progress: AskingProgress, shown: readonly Screen[]): Screen | null {
	const ordered = [...questionsInOrder(progress)]
	const likely = firstScreen(ordered, progress)
	const [first] = likely
	if (!first) return null
	const isDue = dueNow(progress)
	const isOf = (other: FactId | undefined) => (fact: FactId) =>
		other !== undefined && facts[fact].step === facts[other].step
	const begun = shown.at(-1)?.[0]
	const lead = begun && ordered.some((fact) => isOf(begun)(fact) && isDue(fact)) ? begun : first
	const topic = facts[lead].step
	// The last page of a topic shows everything that is left of it.
	if (screensOf(topic, shown).length + 1 >= maxScreens(topic)) {
		const open = new Set(ordered)
		return questionsIn(topic).filter((fact) => open.has(fact))
	}
	const wanted = likely.filter((fact) => isOf(lead)(fact) && (fact === first || isDue(fact)))
	return together([...wanted, ...ordered.filter((fact) => isOf(lead)(fact) && isDue(fact))])
}

/** What may be asked now: about the law as long as something about it is open, and no special ways ahead of their turn. */
function dueNow({ standings }: AskingProgress) {
	const law = standings.filter(({ ruleset }) => ruleset.status === 'published')
	const open = new Set(law.flatMap((standing) => [...standing.open]))
	return (fact: FactId): boolean => (open.size === 0 || open.has(fact)) && declarationsOf(fact).length === 0
}

/** As many questions as fit a screen; those of a group stay together. */
function together(questions: readonly FactId[]): Screen {
	const screen: FactId[] = []
	for (const fact of questions) {
		if (screen.includes(fact)) continue
		const group = groupWith(fact).filter((member) => questions.includes(member))
		if (screen.length + group.length <= maxQuestions) screen.push(...group)
	}
	return screen
}
