import { noPersons } from '../proofs/algebra'
import type { Space } from '../proofs/space'
import type { Relation } from './ruleset-comparison'

/** How two sets of persons relate to each other, proved. */
export function relationOf(space: Pick<Space, 'and' | 'isWithin'>, one: number, other: number): Relation {
	if (one === other) return 'equal'
	if (space.isWithin(one, other)) return 'stricter'
	if (space.isWithin(other, one)) return 'looser'
	return space.and(one, other) === noPersons ? 'apart' : 'neither'
}
