import { quickView } from '@/lib/form/quick/view'
import { idsOf, topicOf } from '@/lib/form/screens'
import type { Answered } from '@/lib/form/situation'
import { planOf } from '@/lib/form/ways/plan-of'
import { onward } from '@/lib/form/ways/where-to-go-on'
import { type FactId, facts, type Step, steps } from '@/rules/facts'
import { isPlace, isStep, type PlainPlace } from './place'
import type { Opener, Posted } from './posted'

/** Where a check goes, what it returns to from there, and the screens that the quick way has shown by then. */
export type Target = {
	readonly place: PlainPlace
	readonly from?: Opener | null
	readonly only?: FactId | null
	readonly screens?: Answered['screens']
}

/** Where a person is to go, were nothing wrong. */
export function targetOf(posted: Posted, check: Answered): Target {
	const { at, go, from, only } = posted
	const opener = at === 'answers' || at === 'result' ? at : from
	if (go === 'stay') return { place: at, from, only }
	if (isPlace(go)) return { place: go, from: opener }
	if (go.startsWith('change.')) return toChange(go.slice('change.'.length) as FactId, check, opener)
	if (go === 'back') return backFrom(posted, check)
	if (go !== 'next' || at === 'start') return onward(check)
	if (at === 'answers' || at === 'result') return { place: at === 'answers' ? 'result' : 'answers' }
	if (from) return { place: from }
	if (check.way === 'quick') return onward(check, at)
	return { place: topicBeside(at, check, 1) ?? 'answers' }
}

/** The step of a question to change: in the quick way that question alone. */
export const toChange = (fact: FactId, { way }: Answered, from: Opener | null): Target => ({
	place: facts[fact].step,
	from,
	only: way === 'quick' ? fact : null,
})

function backFrom({ at, from, only }: Posted, check: Answered): Target {
	if (at === 'start') return { place: 'start' }
	if (at === 'result') return { place: 'answers' }
	if (at === 'answers') return { place: lastOf(check) ?? 'start' }
	if (from) return { place: from }
	if (check.way === 'full') return { place: topicBeside(at, check, -1) ?? 'start' }
	return { place: quickView(check, { id: at, only }).back ?? 'start' }
}

const lastOf = (check: Answered): PlainPlace | undefined =>
	check.way === 'quick' ? idsOf(check.screens).at(-1) : planOf(check).at(-1)?.step

/** The next topic that the full picture asks about, or the one before. */
function topicBeside(at: PlainPlace, check: Answered, by: 1 | -1): Step | undefined {
	if (!isStep(at)) return undefined
	const rank = (step: Step) => steps.indexOf(step)
	const here = rank(topicOf(at))
	const topics = planOf(check).map(({ step }) => step)
	return by > 0 ? topics.find((step) => rank(step) > here) : topics.findLast((step) => rank(step) < here)
}
