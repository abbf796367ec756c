import type { FactId } from '../facts'
import type { ParameterId } from '../parameters'

/** What puts a person at the edge of a rule; `fact` is the fact in question. */
export type EdgeReason =
	/** Every condition is met. */
	| { readonly kind: 'all-met' }
	/** With this answer alone the condition is not met. */
	| { readonly kind: 'not-enough'; readonly fact: FactId }
	/** This answer meets the condition too. */
	| { readonly kind: 'enough'; readonly fact: FactId }
	/** This answer settles nothing. */
	| { readonly kind: 'settles-nothing'; readonly fact: FactId }
	/** Not answered, or not sure. */
	| { readonly kind: 'not-sure'; readonly fact: FactId }
	/** A number exactly at a limit, or just below or above it. */
	| { readonly kind: 'at' | 'below' | 'above'; readonly fact: FactId; readonly limit: number }
	/** The authority has not published it. */
	| { readonly kind: 'not-published'; readonly parameter: ParameterId }
	/** A sum of points that just reaches the limit. */
	| { readonly kind: 'points-enough'; readonly fact: FactId; readonly points: number }
	/** A sum of points that is one short of the limit. */
	| { readonly kind: 'points-short'; readonly fact: FactId; readonly needed: number }
	/** A sum of points that lies between two figures while an answer is open. */
	| { readonly kind: 'points-open'; readonly fact: FactId; readonly low: number; readonly high: number }
	/** Met in another way than the base person's. */
	| { readonly kind: 'other-way'; readonly fact: FactId }
	/** None of the ways to meet it is complete. */
	| { readonly kind: 'no-way'; readonly fact: FactId }
	/** One entry of a list decides, whatever else is in it. */
	| { readonly kind: 'one-entry'; readonly fact: FactId }
	/** Not met, and it never decides. */
	| { readonly kind: 'never-decides'; readonly fact: FactId }

const about =
	<K extends EdgeReason['kind']>(kind: K) =>
	(fact: FactId) => ({ kind, fact })
const beside =
	<K extends 'at' | 'below' | 'above'>(kind: K) =>
	(fact: FactId, limit: number) => ({ kind, fact, limit })

export const notEnough = about('not-enough')
export const enough = about('enough')
export const settlesNothing = about('settles-nothing')
export const notSure = about('not-sure')
export const otherWay = about('other-way')
export const noWay = about('no-way')
export const oneEntry = about('one-entry')
export const neverDecides = about('never-decides')
export const atLimit = beside('at')
export const belowLimit = beside('below')
export const aboveLimit = beside('above')
export const notPublished = (parameter: ParameterId): EdgeReason => ({ kind: 'not-published', parameter })
export const pointsEnough = (points: number, fact: FactId): EdgeReason => ({
	kind: 'points-enough',
	fact,
	points,
})
export const pointsShort = (needed: number, fact: FactId): EdgeReason => ({
	kind: 'points-short',
	fact,
	needed,
})
export const pointsOpen = (low: number, high: number, fact: FactId): EdgeReason => ({
	kind: 'points-open',
	fact,
	low,
	high,
})
