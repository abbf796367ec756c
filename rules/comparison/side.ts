import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'

/** One side of a comparison: a version of a rule set, with the parameters that apply to it. */
export type Side = { readonly ruleset: Ruleset; readonly parameters: Parameters }

/** A pair: for the first side and for the second. */
export type Both<T> = readonly [one: T, other: T]

export const onBoth = <T, U>([one, other]: Both<T>, give: (of: T) => U): Both<U> => [give(one), give(other)]
