import type { Facts } from './facts-schema'
import { noFacts } from './normalise'
import { noParameters, type Parameters } from './parameters'

/** What a condition is evaluated against: one person's facts and the parameters in force. */
export type Case = { readonly facts: Facts; readonly parameters: Parameters }

/** Nothing answered, and no parameter set. */
export const nothingKnown: Case = { facts: noFacts, parameters: noParameters }
