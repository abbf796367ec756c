import type { AnsweredSituation } from '../situation'
import { standingsSoFar } from '../standing-so-far'
import { fullView } from './view'

/**
 * Computes the full picture from its answers. It includes the rules, so a page loads it only once there is an answer.
 */
export const engine = { view: fullView, standings: (check: AnsweredSituation) => standingsSoFar(check) }
export type FullEngine = typeof engine
