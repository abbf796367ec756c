import type { Draft } from '@/lib/draft/draft-store'
import { progressOf } from '@/rules/asking/progress'
import { type FactId, facts, type Step } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { planFor } from '../plan'
import { goOn } from '../quick/go-on'
import type { Screen, StepId } from '../screens'
import { type Answered, situationOf } from '../situation'
import { unmetAlready } from '../unmet-already'

/** Where a person stopped. */
export type Stop = {
	/** The topic of the next question without an answer; null where there is none. */
	readonly step: Step | null
	/** Whether the result of a rule set can be told: all is answered, or a required condition is not met in any case. */
	readonly hasResult: boolean
}

/** Where the person of a draft stopped, and whether there is a result. */
export function whereStopped(draft: Draft): Stop {
	const check = situationOf(draft)
	if (check.way === 'quick') {
		const { standings } = progressOf(check.chosen, check.known, configuredParameters)
		const [first] = goOn(check).screens.at(-1) ?? []
		const isAllSettled = standings.every(({ open }) => open.size === 0)
		return {
			step: isAllSettled || !first ? null : facts[first].step,
			hasResult: standings.some(({ open }) => open.size === 0),
		}
	}
	const step = firstOpen(check)
	const isUnmet = () => check.chosen.some((id) => unmetAlready(id, check.facts).length > 0)
	return { step, hasResult: step === null || isUnmet() }
}

/** The first topic with a question that the full picture still asks. */
const firstOpen = ({ answered, ...situation }: Answered): Step | null =>
	planFor(situation).find(({ asked }) => asked.some((fact: FactId) => !answered.has(fact)))?.step ?? null

/** Where a check goes on, and the screens that the quick way has shown by then. */
export type Onward = { readonly place: StepId | 'answers' | 'result'; readonly screens?: readonly Screen[] }

/** Where a check goes on, from a screen or from elsewhere: to the next question; without one, to the result or the list of all answers. */
export function onward(check: Answered, from?: StepId): Onward {
	if (check.way === 'full') return { place: firstOpen(check) ?? 'answers' }
	const { step, screens } = goOn(check, from)
	return { place: step ?? 'result', screens }
}

/** The path, after the locale, of a place in the check on this device. */
const pathTo = (place: Onward['place']) => (place === 'result' ? '/result' : `/check/${place}`)

/** Where the person of a draft goes on, as a path after the locale. */
export function whereToGoOn(
	draft: Draft | null,
	from?: StepId,
): Pick<Onward, 'screens'> & { readonly path: string } {
	const { place, ...shown } = onward(situationOf(draft), from)
	return { path: pathTo(place), ...shown }
}
