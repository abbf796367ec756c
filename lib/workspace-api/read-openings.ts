import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { readRecords } from '@/lib/exchange/server/statements'
import { asArray, type VisibleOpenings } from '@/lib/exchange/server/view/visible'
import type { Role } from '@/lib/screening/model/records'
import { type Page, pageOf } from './read-query'

/** The openings that a program sees, in the order of their ids. */
export async function readOpenings(
	tx: Transaction,
	page: Page,
	visible: VisibleOpenings,
): Promise<{ readonly rows: readonly Role[]; readonly next: string | null }> {
	const seen = sql.param(asArray(visible))
	const { rows } = await tx.execute<{ id: string }>(sql`
		select id from team.openings
		where workspace = ${tx.workspace} and id > ${page.after?.[0] ?? ''}
		and (${seen}::text[] is null or id = any(${seen}::text[]))
		order by id limit ${page.limit + 1}`)
	const shown = pageOf(rows, page, ({ id }) => [id])
	const texts = await readRecords(
		tx,
		'roles',
		shown.rows.map(({ id }) => id),
	)
	const found = new Map(texts.map(({ key, value }) => [key, JSON.parse(value) as Role]))
	return { ...shown, rows: shown.rows.flatMap(({ id }) => found.get(id) ?? []) }
}

/** The opening with an id, if there is one that a program sees. */
export async function readOpening(
	tx: Transaction,
	id: string,
	visible: VisibleOpenings,
): Promise<Role | null> {
	if (visible !== 'all' && !visible.has(id)) return null
	const [stored] = await readRecords(tx, 'roles', [id])
	return stored ? JSON.parse(stored.value) : null
}
