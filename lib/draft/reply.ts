import type { FactId } from '@/rules/facts'

/** The parts of an invitation that are needed until the answers are sent back. */
export type Reply = {
	/** The asker's own key for these answers. */
	readonly reference: string | null
	/** Who asks, and for which opening, in the asker's words. */
	readonly from: string | null
	readonly opening: string | null
	/** The facts whose answers came with the invitation, as saved. */
	readonly given: readonly FactId[]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const textOf = (value: unknown) => (isText(value) ? value : null)

/** Parses the stored parts of an invitation; undefined if there are none. */
export function readReply(stored: unknown): Reply | undefined {
	if (typeof stored !== 'object' || stored === null) return undefined
	const { reference, from, opening, given } = stored as Record<string, unknown>
	return {
		reference: textOf(reference),
		from: textOf(from),
		opening: textOf(opening),
		given: Array.isArray(given) ? (given.filter(isText) as FactId[]) : [],
	}
}
