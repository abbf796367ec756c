import type { Answered } from '../situation'
import { standingsSoFar } from '../standing-so-far'
import { fullView } from './view'

/** What works out the full picture from its answers: it brings the rules, so a page loads it only once there is an answer. */
export const engine = { view: fullView, standings: (check: Answered) => standingsSoFar(check) }
export type FullEngine = typeof engine
