import { type Step, steps } from '@/rules/facts'

/** Where a check without JavaScript may stand. */
export type PlainPlace = 'start' | Step | 'answers' | 'result'

const places: readonly string[] = ['start', ...steps, 'answers', 'result'] satisfies readonly PlainPlace[]

export const isPlace = (text: unknown): text is PlainPlace => places.includes(text as string)
export const isStep = (text: unknown): text is Step => (steps as readonly unknown[]).includes(text)
