import { facts } from './facts'
import type { Fault } from './fault'
import { logic } from './logic'
import { results } from './results'
import { ways } from './ways'

/** Mistakes in the code of the rules, of which each must be caught by their tests. */
export const faults: readonly Fault[] = [...logic, ...facts, ...results, ...ways]
