import { nextQuestions } from '@/rules/asking/next-questions'
import { facts } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { questionsIn } from '../questions'
import { idsOf, maxScreens, type Screen, type StepId, screensOf } from '../screens'
import type { Answered } from '../situation'
import { screenAt } from './screen-at'

/** Where a check continues, and the screens shown by then. */
export type NextScreen = { readonly step: StepId | null; readonly screens: readonly Screen[] }

/**
 * Where to continue after a screen, or from elsewhere: on the next screen; if there is none, every outcome is
 * settled.
 */
export function nextScreenAfter(
	check: Pick<Answered, 'chosen' | 'known' | 'screens'>,
	from?: StepId,
): NextScreen {
	const left = from && !idsOf(check.screens).includes(from) ? [screenAt(from, check)] : []
	const answered = [...check.screens, ...left].filter((screen) =>
		screen.some((fact) => check.known[fact] !== undefined),
	)
	const next = nextScreen({ ...check, screens: answered })
	if (!next) return { step: null, screens: answered }
	const screens = [...answered, next]
	return { step: idsOf(screens).at(-1) ?? null, screens }
}

function nextScreen({
	chosen,
	known,
	screens,
}: Pick<Answered, 'chosen' | 'known' | 'screens'>): Screen | null {
	const { ask, relevant } = nextQuestions(chosen, known, configuredParameters)
	const [first] = ask
	if (!first) return null
	const topic = facts[first].step
	// The last page of a topic shows everything that is left of it.
	const isLast = screensOf(topic, screens).length + 1 >= maxScreens(topic)
	return isLast
		? questionsIn(topic).filter((fact) => relevant.has(fact))
		: ask.filter((fact) => facts[fact].step === topic)
}
