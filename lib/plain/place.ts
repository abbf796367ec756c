import { type StepId, stepIds } from '@/lib/form/screens'
import { isAmong } from '@/rules/keys'

/** A page of the check without JavaScript. */
export type PlainPlace = 'start' | StepId | 'answers' | 'result' | 'other-answers' | 'routes'

const places: readonly string[] = [
	'start',
	...stepIds,
	...(['answers', 'result', 'other-answers', 'routes'] as const),
] satisfies readonly PlainPlace[]

export const isPlace = (text: unknown): text is PlainPlace => isAmong(places, text)
export const isStep = (text: unknown): text is StepId => isAmong(stepIds, text)
