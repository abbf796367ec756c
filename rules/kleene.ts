/** Kleene's strong three-valued logic: true, false, and null for unknown, in the order false < null < true. */
export type Truth = true | false | null

export const negation = (truth: Truth): Truth => (truth === null ? null : !truth)

/** The minimum: false as soon as one is false. */
export const conjunction = (truths: readonly Truth[]): Truth =>
	truths.includes(false) ? false : truths.includes(null) ? null : true

/** The maximum: true as soon as one is true. */
export const disjunction = (truths: readonly Truth[]): Truth =>
	truths.includes(true) ? true : truths.includes(null) ? null : false

/** What is known about a number: it lies between low and high, inclusive. */
export type Interval = { readonly low: number; readonly high: number }

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })

/** A number that is known. */
export const exactly = (number: number): Interval => ({ low: number, high: number })

/** A number if something is true, otherwise another one. */
export const ifTrue = (truth: Truth, number: number, otherwise: Interval): Interval =>
	truth === null
		? { low: Math.min(number, otherwise.low), high: Math.max(number, otherwise.high) }
		: truth
			? exactly(number)
			: otherwise

/** The lesser of two numbers. */
export const capped = ({ low, high }: Interval, most: number): Interval => ({
	low: Math.min(low, most),
	high: Math.min(high, most),
})

/** Whether a number known only as an interval is at least `limit`. */
export const intervalReaches = (interval: Interval, limit: number): Truth =>
	interval.low >= limit ? true : interval.high < limit ? false : null
