import { factIds } from './facts'
import type { Facts } from './facts-schema'

/**
 * Nothing answered. Created with JSON.parse because engines keep a parsed object with this many members in fast mode;
 * built member by member it would become a dictionary, several times slower to read. Spreading it stays fast as well.
 */
export const noFacts = JSON.parse(
	JSON.stringify(Object.fromEntries(factIds.map((id) => [id, null]))),
) as Facts

/** Sets absent facts to null, once on input, so that every evaluation reads objects of the same shape. */
export const normalise = (given: Partial<Facts>): Facts => ({ ...noFacts, ...given })
