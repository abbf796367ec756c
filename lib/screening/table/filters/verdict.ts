/** Whether a row passes a filter: not, perhaps because what it asks about is not known, or surely. In this order, the least counts. */
export const verdicts = { fails: 0, unknown: 1, passes: 2 } as const
export type Verdict = (typeof verdicts)[keyof typeof verdicts]
export type VerdictAt = (row: number) => Verdict

export const { fails, unknown, passes } = verdicts

export const passesIf = (isTrue: boolean): Verdict => (isTrue ? passes : fails)

/** The verdict of the filter that asks for the opposite: what is not known stays so. */
export const opposite = (verdict: Verdict): Verdict => (passes - verdict) as Verdict

/** Whether the one value that somebody has is wanted, if it can still be any of several. */
export function ofPossible<V>(possible: readonly V[], wanted: readonly V[]): Verdict {
	const fitting = possible.filter((value) => wanted.includes(value)).length
	if (fitting === 0) return fails
	return fitting === possible.length ? passes : unknown
}

/** Whether a number that lies between two others lies within limits. */
export function ofRange(low: number, high: number, from = -Infinity, to = Infinity): Verdict {
	if (Number.isNaN(low)) return unknown
	if (high < from || low > to) return fails
	return low >= from && high <= to ? passes : unknown
}
