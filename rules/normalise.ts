import { factIds } from './facts'
import type { Facts } from './facts-schema'

/**
 * Nothing answered. Parsed, for engines keep a parsed object of this many members in their fast form and one that is
 * built member by member as a dictionary, several times slower to read; what is spread from it is fast as well.
 */
export const noFacts = JSON.parse(
	JSON.stringify(Object.fromEntries(factIds.map((id) => [id, null]))),
) as Facts

/** Makes absent facts null, once and at the door, so that every evaluation reads objects of one shape. */
export const normalise = (given: Partial<Facts>): Facts => ({ ...noFacts, ...given })
