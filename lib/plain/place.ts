import { type StepId, stepIds } from '@/lib/form/screens'

/** A page of the check without JavaScript. */
export type PlainPlace = 'start' | StepId | 'answers' | 'result' | 'other-answers' | 'routes'

const places: readonly string[] = [
	'start',
	...stepIds,
	...(['answers', 'result', 'other-answers', 'routes'] as const),
] satisfies readonly PlainPlace[]

export const isPlace = (text: unknown): text is PlainPlace => places.includes(text as string)
export const isStep = (text: unknown): text is StepId => (stepIds as readonly unknown[]).includes(text)
