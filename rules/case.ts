import type { Facts } from './facts-schema'
import type { Parameters } from './parameters'

/** What a condition is read on: one person's facts and the parameters in force. */
export type Case = { readonly facts: Facts; readonly parameters: Parameters }
