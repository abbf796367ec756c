import { maxQuestions } from '@/rules/asking/limits'
import type { FactId } from '@/rules/facts'
import { noFacts } from '@/rules/normalise'
import type { RulesetId } from '@/rules/rulesets/ids'
import { planFor } from '../plan'
import { groupWith } from '../question-groups'
import { type QuestionsLeft, questionsLeft } from '../questions-left'
import { idsOf, type Screen, type StepId } from '../screens'
import type { AnsweredSituation } from '../situation'

/** A screen of the full picture. */
export type FullScreen = {
	readonly id: StepId
	/** All its questions, of which only `asked` are shown. */
	readonly possible: Screen
	/** The questions that still matter; at least one. */
	readonly asked: readonly FactId[]
}

/** The current state of the full picture. */
export type FullView = {
	readonly screens: readonly FullScreen[]
	/** How many questions are left. */
	readonly left: QuestionsLeft
}

/** Computes the screens with questions that still matter, and how many questions are left. */
export function fullView(check: AnsweredSituation): FullView {
	const plan = planFor(check)
	const asked = new Set(plan.flatMap((entry) => entry.asked))
	const every = screensAtStart(check.chosen)
	const ids = idsOf(every)
	const screens = every.map((possible, index) => ({
		id: ids[index] as StepId,
		possible,
		asked: possible.every((fact) => asked.has(fact)) ? possible : possible.filter((fact) => asked.has(fact)),
	}))
	return {
		screens: screens.filter((screen) => screen.asked.length > 0),
		left: questionsLeft(plan, check.answered),
	}
}

const remembered = new Map<string, readonly Screen[]>()

/** All questions about the chosen rule sets, screen by screen: no answer moves a question to another screen. */
function screensAtStart(chosen: readonly RulesetId[]): readonly Screen[] {
	const key = chosen.join()
	const made =
		remembered.get(key) ??
		planFor({ chosen, facts: noFacts, employerInMind: true }).flatMap(({ asked }) => divide(asked))
	remembered.set(key, made)
	return made
}

/** Divides the questions of a topic evenly among as few screens as possible; those of a group stay together. */
function divide(questions: readonly FactId[]): readonly Screen[] {
	const size = Math.ceil(questions.length / Math.ceil(questions.length / maxQuestions))
	const screens: FactId[][] = []
	for (const fact of questions) {
		const group = groupWith(fact).filter((member) => questions.includes(member))
		const last = screens.at(-1)
		if (last?.includes(fact)) continue
		if (last && last.length < size && last.length + group.length <= maxQuestions) last.push(...group)
		else screens.push([...group])
	}
	return screens
}
