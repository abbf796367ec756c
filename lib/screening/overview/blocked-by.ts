import type { Filter } from '../model/table-filter'
import type { Block } from './blocking'

/** The filters that show those whom a condition blocks. */
export const blockedBy = ({ named }: Pick<Block, 'named'>): readonly Filter[] => [
	{ field: 'condition', ...named, is: 'any-of', values: ['unmet', 'open'] },
	{ field: 'outcome', ruleset: named.ruleset, is: 'none-of', values: ['not-needed'] },
]
