import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { type Page, pageOf } from './read-query'

/** An entry of the audit, as a program reads it: ids and counts. */
type Entry = {
	readonly number: number
	readonly at: string
	/** The id of the member or program; null for the server and for visitors who are not signed in. */
	readonly actor: string | null
	readonly kind: string
	readonly about: Readonly<Record<string, string | number>>
	/** In hexadecimal digits; each hash covers the one before. */
	readonly hash: string
}

/**
 * The entries of a workspace's audit, the oldest first.
 * @param from only entries with greater numbers
 */
export async function readAuditPart(
	tx: Transaction,
	page: Page,
	from: number,
): Promise<{ readonly rows: readonly Entry[]; readonly next: string | null }> {
	const after = Number(page.after?.[0] ?? from)
	const { rows } = await tx.execute<Omit<Entry, 'number'> & { readonly number: string }>(sql`
		select number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, kind, about,
			encode(hash, 'hex') as hash
		from team.audit
		where workspace = ${tx.workspace} and number > ${Number.isSafeInteger(after) ? after : 0}
		order by number limit ${page.limit + 1}`)
	return pageOf(
		rows.map((row) => ({ ...row, number: Number(row.number) })),
		page,
		({ number }) => [String(number)],
	)
}
