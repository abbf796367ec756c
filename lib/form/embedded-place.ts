import { readDraft } from '@/lib/draft/draft-store'
import type { FactId } from '@/rules/facts'
import { lawEndPath } from './law-end-path'
import { idsOf, type StepId, stepIds } from './screens'
import { situationOf } from './situation'

/** What the page for a frame shows: a screen of the questionnaire, the end of the law, or the result. */
export type EmbeddedPlace = StepId | 'after-law' | 'result'

export const firstPlace: StepId = 'you'

/** What stands at a path of the check, after the language; null where the page for a frame has nothing of the kind. */
export function placeAt(path: string): EmbeddedPlace | null {
	if (path === '') return firstPlace
	if (path === '/result') return 'result'
	if (path === lawEndPath) return 'after-law'
	return stepIds.find((id) => path === `/check/${id}`) ?? null
}

/** The last screen shown to the person on this device. */
export const placeLeft = (): StepId => idsOf(situationOf(readDraft()).screens).at(-1) ?? firstPlace

/** The screen on which a fact was asked; null if it was not. */
export function placeOf(fact: FactId): StepId | null {
	const { screens } = situationOf(readDraft())
	const at = screens.findIndex((screen) => screen.includes(fact))
	return idsOf(screens)[at] ?? null
}
