import type { Draft } from '@/lib/draft/draft-store'
import { progressOf } from '@/rules/asking/progress'
import { facts, type Step } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type FullScreen, fullView } from '../full/view'
import { lawEndPath } from '../law-end-path'
import { endsLaw } from '../quick/law-end'
import { nextScreenAfter } from '../quick/next-screen'
import { idsOf, type Screen, type StepId, screenTopicOf } from '../screens'
import { type AnsweredSituation, situationOf } from '../situation'
import { isNotNeededAlready, unmetAlready } from '../unmet-already'

/** Where a person stopped. */
export type Stop = {
	/** The topic of the next unanswered question; null if there is none. */
	readonly step: Step | null
	/**
	 * Whether the result of a rule set is known: everything is answered, or a required condition is not met in any
	 * case.
	 */
	readonly hasResult: boolean
}

/** Where the person of a draft stopped, and whether there is a result. */
export function whereStopped(draft: Draft): Stop {
	const check = situationOf(draft)
	if (check.way === 'quick') {
		const { standings } = progressOf(check.chosen, check.known, configuredParameters)
		const [first] = nextScreenAfter(check).screens.at(-1) ?? []
		const isAllSettled = standings.every(({ open }) => open.size === 0)
		return {
			step: isAllSettled || !first ? null : facts[first].step,
			hasResult: standings.some(({ open }) => open.size === 0),
		}
	}
	const screen = firstOpen(check)
	const stands = (id: RulesetId) =>
		isNotNeededAlready(id, check.facts) || unmetAlready(id, check.facts).length > 0
	return { step: screen && screenTopicOf(screen.id), hasResult: screen === null || check.chosen.some(stands) }
}

/** The first screen with an open question of the full picture. */
const firstOpen = (check: AnsweredSituation): FullScreen | null =>
	fullView(check).screens.find(({ asked }) => asked.some((fact) => !check.answered.has(fact))) ?? null

/** Where a check continues, and the screens that the quick way has shown by then. */
export type NextPlace = {
	readonly place: StepId | 'answers' | 'result'
	readonly screens?: readonly Screen[]
}

/**
 * Where a check continues, after a screen or from elsewhere: at the next question; if there is none, at the result or
 * the list of all answers.
 */
export function nextPlace(check: AnsweredSituation, from?: StepId): NextPlace {
	if (check.way === 'full') return { place: firstOpen(check)?.id ?? 'answers' }
	const { step, screens } = nextScreenAfter(check, from)
	return { place: step ?? 'result', screens }
}

/** The path, after the locale, of a place in this device's check. */
const pathTo = (place: NextPlace['place']) => (place === 'result' ? '/result' : `/check/${place}`)

/**
 * Where the person of a draft continues, as a path after the locale: after the last question about the law, where the
 * result is offered before what is not law.
 */
export function nextPath(
	draft: Draft | null,
	from?: StepId,
): Pick<NextPlace, 'screens'> & { readonly path: string } {
	const check = situationOf(draft)
	const { place, screens } = nextPlace(check, from)
	const answered = screens?.slice(0, place === 'result' ? undefined : -1) ?? []
	const last = answered.at(-1)
	const isLast = from !== undefined && idsOf(answered).at(-1) === from
	if (last && isLast && endsLaw(last, { ...check, screens: answered })) {
		return { path: lawEndPath, screens: answered }
	}
	return { path: pathTo(place), ...(screens && { screens }) }
}
