import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'

/** What is compared: a version of a rule set, with the parameters that count for it. */
export type Side = { readonly ruleset: Ruleset; readonly parameters: Parameters }

/** Two of something: of the first side and of the second. */
export type Both<T> = readonly [one: T, other: T]

export const onBoth = <T, U>([one, other]: Both<T>, give: (of: T) => U): Both<U> => [give(one), give(other)]
