import { sql } from 'drizzle-orm'

/**
 * Optimizes for reading all rows: by default, a cursor's plan favours the first rows, and statistics from before an import
 * favour looking up each row by itself; both take longer overall. The changes fit in memory.
 */
export const planForAllRows = sql.raw(`
	select set_config('cursor_tuple_fraction', '1', true), set_config('enable_nestloop', 'off', true),
		set_config('work_mem', '32MB', true)`)
