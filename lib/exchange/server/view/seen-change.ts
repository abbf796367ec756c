import { type SQL, sql } from 'drizzle-orm'
import { besideNames, type MemberView } from './view'
import { asArray } from './visible'

/** The condition that a member sees, or saw, the record of a row `c` of team.changes. */
export function seenChange(view: MemberView): SQL {
	if (view === 'all' || view.whole === 'all') return sql`true`
	const whole = sql`${sql.param(asArray(view.whole))}::text[]`
	const beside = JSON.stringify(besideNames(view))
	return sql`(c.store = 'settings' or c.openings && ${whole} or c.openings is null and cardinality(${whole}) > 0
		or exists (
			select from json_to_recordset(${beside}) as r(store text, key text) where r.store = c.store and r.key = c.key
		))`
}
