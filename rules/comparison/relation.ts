import { nobody } from '../proofs/algebra'
import type { Space } from '../proofs/space'

/** How one set of persons lies to another: the first has fewer, more, the same, others as well, or nobody in common with it. */
export type Relation = 'equal' | 'stricter' | 'looser' | 'neither' | 'apart'

/** How two sets of persons lie to each other, proved. */
export function relationOf(space: Pick<Space, 'and' | 'isWithin'>, one: number, other: number): Relation {
	if (one === other) return 'equal'
	if (space.isWithin(one, other)) return 'stricter'
	if (space.isWithin(other, one)) return 'looser'
	return space.and(one, other) === nobody ? 'apart' : 'neither'
}
