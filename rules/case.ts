import type { Facts } from './facts-schema'
import type { Parameters } from './parameters'

/** What a condition is evaluated against: one person's facts and the parameters in force. */
export type Case = { readonly facts: Facts; readonly parameters: Parameters }
