import { isDay } from '@/lib/day/is-day'
import { maxAskedReferences, maxCodeTextBytes } from '@/lib/limits/limits'

/** Questions to an employer: the random reference in the link, and the day it was made. */
export type QuestionsToEmployer = { readonly reference: string; readonly on: string }

function readOne(stored: unknown): readonly QuestionsToEmployer[] {
	if (typeof stored !== 'object' || stored === null) return []
	const { reference, on } = stored as Record<string, unknown>
	const isReference = typeof reference === 'string' && reference.length <= maxCodeTextBytes
	return isReference && reference !== '' && isDay(on) ? [{ reference, on }] : []
}

/** Parses the stored references, the latest first; undefined if there are none. */
export function readAsked(stored: unknown): readonly QuestionsToEmployer[] | undefined {
	if (!Array.isArray(stored)) return undefined
	const asked = stored.slice(0, maxAskedReferences).flatMap(readOne)
	return asked.length > 0 ? asked : undefined
}

/** Whether a draft has asked an employer under a reference. */
export const hasAsked = (
	draft: { readonly asked?: readonly QuestionsToEmployer[] } | null,
	reference: string,
): boolean => draft?.asked?.some((question) => question.reference === reference) ?? false
