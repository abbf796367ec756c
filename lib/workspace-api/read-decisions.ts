import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { readRecords } from '@/lib/exchange/server/statements'
import { asArray, type VisibleOpenings } from '@/lib/exchange/server/view/visible'
import type { Decision } from '@/lib/screening/model/records'
import { type Page, pageOf } from './read-query'

/** The decisions in the openings that a program sees, or in one of them, in the order of openings and candidates. */
export async function readDecisions(
	tx: Transaction,
	page: Page,
	{ visible, opening }: { readonly visible: VisibleOpenings; readonly opening: string | undefined },
): Promise<{ readonly rows: readonly Decision[]; readonly next: string | null }> {
	const among = sql.param(opening === undefined ? asArray(visible) : [opening])
	const [role = '', candidate = ''] = page.after ?? []
	const { rows } = await tx.execute<{ role: string; candidate: string }>(sql`
		select role, candidate from team.decisions
		where workspace = ${tx.workspace} and (role, candidate) > (${role}, ${candidate})
		and (${among}::text[] is null or role = any(${among}::text[]))
		order by role, candidate limit ${page.limit + 1}`)
	const shown = pageOf(rows, page, (row) => [row.role, row.candidate])
	const keys = shown.rows.map((row) => `${row.role} ${row.candidate}`)
	const texts = await readRecords(tx, 'decisions', keys)
	const found = new Map(texts.map(({ key, value }) => [key, JSON.parse(value) as Decision]))
	return { ...shown, rows: keys.flatMap((key) => found.get(key) ?? []) }
}
