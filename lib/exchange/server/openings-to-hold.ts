import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { OpeningToHold } from '../protocol'
import { asArray, type VisibleOpenings } from './view/visible'

type Row = { readonly id: string; readonly name: string; readonly candidates: string }

/** The openings that a member sees, each with its number of candidates, including those who are in all openings. */
export async function openingsToHold(
	tx: Transaction,
	visible: VisibleOpenings,
): Promise<readonly OpeningToHold[]> {
	const seen = sql.param(asArray(visible))
	const { rows } = await tx.execute<Row>(sql`
		with counted as (
			select r.id, count(*) as candidates from team.candidates as c
			left join lateral unnest(c.roles) as r(id) on true
			where c.workspace = ${tx.workspace} and (c.roles is null or r.id is not null)
			group by r.id
		)
		select o.id, o.name, coalesce(n.candidates, 0) + coalesce(every.candidates, 0) as candidates
		from team.openings as o
		left join counted as n on n.id = o.id
		left join counted as every on every.id is null
		where o.workspace = ${tx.workspace} and (${seen}::text[] is null or o.id = any(${seen}::text[]))
		order by o.name, o.id`)
	return rows.map((row) => ({ ...row, candidates: Number(row.candidates) }))
}
