/**
 * Settings for reading all rows: by default, a cursor's plan favours the first rows, and statistics from before an import
 * favour looking up each row by itself; both take longer overall. The changes fit in memory.
 */
export const planForAllRows = {
	cursor_tuple_fraction: '1',
	enable_nestloop: 'off',
	work_mem: '32MB',
} as const
