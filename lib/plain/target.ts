import { fullView } from '@/lib/form/full/view'
import { quickView } from '@/lib/form/quick/view'
import { idsOf, type StepId, stepIds } from '@/lib/form/screens'
import type { AnsweredSituation } from '@/lib/form/situation'
import { nextPlace } from '@/lib/form/ways/next-place'
import { type FactId, facts } from '@/rules/facts'
import { isPlace, isStep, type PlainPlace } from './place'
import type { Opener, PostedCheck } from './posted'

/** Where a check goes, where it returns to from there, and the screens that the quick way has shown by then. */
export type Target = {
	readonly place: PlainPlace
	readonly from?: Opener | null
	readonly only?: FactId | null
	readonly screens?: AnsweredSituation['screens']
}

/** Where a person should go if nothing is wrong. */
export function targetOf(posted: PostedCheck, check: AnsweredSituation): Target {
	const { at, go, from, only } = posted
	const opener = at === 'answers' || at === 'result' ? at : from
	if (go === 'stay') return { place: at, from, only }
	if (isPlace(go)) return { place: go, from: opener }
	if (go.startsWith('change.')) return toChange(go.slice('change.'.length) as FactId, opener)
	if (go === 'back') return backFrom(posted, check)
	if (go === 'next' && at === 'start') return nextPlace(check)
	if (go !== 'next') return toUnanswered(check)
	if (at === 'other-answers' || at === 'routes') return { place: at }
	if (at === 'answers' || at === 'result') return { place: at === 'answers' ? 'result' : 'answers' }
	if (from === 'rest') return toUnanswered(check)
	if (from) return { place: from }
	if (check.way === 'quick') return isStep(at) ? nextPlace(check, at) : nextPlace(check)
	return { place: adjacentScreen(at, check, 1) ?? 'answers' }
}

/** The step of a question to change, showing only that question. */
export const toChange = (fact: FactId, from: Opener | null): Target => ({
	place: facts[fact].step,
	from,
	only: fact,
})

/** The next unanswered questions, then the result. */
function toUnanswered(check: AnsweredSituation): Target {
	const { place, ...shown } = nextPlace(check)
	return { place: place === 'answers' ? 'result' : place, from: 'rest', ...shown }
}

function backFrom({ at, from, only }: PostedCheck, check: AnsweredSituation): Target {
	if (at === 'start') return { place: 'start' }
	if (at === 'result') return { place: 'answers' }
	if (at === 'other-answers' || at === 'routes') return { place: 'result' }
	if (at === 'answers') return { place: lastOf(check) ?? 'start' }
	if (from) return { place: from === 'rest' ? 'result' : from }
	if (check.way === 'full') return { place: adjacentScreen(at, check, -1) ?? 'start' }
	return { place: quickView(check, { id: at, only }).back ?? 'start' }
}

const lastOf = (check: AnsweredSituation): PlainPlace | undefined =>
	check.way === 'quick' ? idsOf(check.screens).at(-1) : fullView(check).screens.at(-1)?.id

/** The next or previous screen of the full way. */
function adjacentScreen(at: PlainPlace, check: AnsweredSituation, by: 1 | -1): StepId | undefined {
	if (!isStep(at)) return undefined
	const rank = (id: StepId) => stepIds.indexOf(id)
	const ids = fullView(check).screens.map(({ id }) => id)
	return by > 0 ? ids.find((id) => rank(id) > rank(at)) : ids.findLast((id) => rank(id) < rank(at))
}
