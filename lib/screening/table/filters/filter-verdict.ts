/**
 * Whether a row passes a filter: it fails, it may fail because something is not known, or it passes. In this order,
 * the minimum counts.
 */
export const verdicts = { fails: 0, mayPass: 1, passes: 2 } as const
export type FilterVerdict = (typeof verdicts)[keyof typeof verdicts]
export type VerdictAt = (row: number) => FilterVerdict

export const { fails, mayPass, passes } = verdicts

export const passesIf = (isTrue: boolean): FilterVerdict => (isTrue ? passes : fails)

/** The verdict of the opposite filter: what is not known stays unknown. */
export const opposite = (verdict: FilterVerdict): FilterVerdict => (passes - verdict) as FilterVerdict

/** The verdict on a value that can still be any of several. */
export function ofPossible<V>(possible: readonly V[], wanted: readonly V[]): FilterVerdict {
	const fitting = possible.filter((value) => wanted.includes(value)).length
	if (fitting === 0) return fails
	return fitting === possible.length ? passes : mayPass
}

/** The verdict on a number that lies between two others. */
export function ofRange(low: number, high: number, from = -Infinity, to = Infinity): FilterVerdict {
	if (Number.isNaN(low)) return mayPass
	if (high < from || low > to) return fails
	return low >= from && high <= to ? passes : mayPass
}
