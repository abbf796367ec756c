import { sql } from 'drizzle-orm'

/**
 * All rows will be taken: a plan that gives the first ones soonest takes longer for all, and so does one that looks each up
 * by itself, as for the few rows that the statistics of before an import speak of. The changes fit in memory.
 */
export const forAllRows = sql.raw(`
	select set_config('cursor_tuple_fraction', '1', true), set_config('enable_nestloop', 'off', true),
		set_config('work_mem', '32MB', true)`)
