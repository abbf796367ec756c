import type { CellFault } from './records'

/** Everything that can be wrong with a cell or a row. */
export const rowProblems = [
	'unreadable',
	'ambiguous',
	'monthly',
	'range',
	'no-period',
	'two-meanings',
	'not-whole',
	'out-of-range',
	'unknown-entry',
	'not-allowed',
	'no-level',
	'contradiction',
	'too-many',
	'too-long',
	'odd-quotes',
	'no-heading',
	'outdated',
	'other-age',
] as const satisfies readonly CellFault['problem'][]
