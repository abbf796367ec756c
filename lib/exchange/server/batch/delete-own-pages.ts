import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'

/** Deletes what deleted candidates' own pages left behind: links, read marks, and requests except the proof of deletion. */
export async function deleteOwnPages(tx: Transaction, candidates: readonly string[]): Promise<void> {
	const theirs = sql`workspace = ${tx.workspace}
		and candidate in (select json_array_elements_text(${JSON.stringify(candidates)}))`
	await tx.execute(sql`delete from team.record_links where ${theirs}`)
	await tx.execute(sql`delete from team.reads where ${theirs}`)
	await tx.execute(sql`delete from team.program_reads where ${theirs}`)
	await tx.execute(sql`delete from team.requests where ${theirs} and kind <> 'deletion'`)
}

/**
 * Deletes proofs of deletion whose `removed` entry is gone, and what an older version of this program left of deleted
 * people.
 */
export async function deleteStaleProofs(tx: Transaction): Promise<void> {
	const { rows } = await tx.execute<{ key: string }>(sql`
		select r.key from team.removed as r where r.workspace = ${tx.workspace} and r.lifted is null and (
			exists (select from team.record_links as l where l.workspace = ${tx.workspace} and l.candidate = r.key)
			or exists (select from team.reads as d where d.workspace = ${tx.workspace} and d.candidate = r.key)
			or exists (select from team.program_reads as p where p.workspace = ${tx.workspace} and p.candidate = r.key)
			or exists (select from team.requests as q where q.workspace = ${tx.workspace} and q.candidate = r.key and q.kind <> 'deletion'))`)
	if (rows.length > 0)
		await deleteOwnPages(
			tx,
			rows.map(({ key }) => key),
		)
	await tx.execute(sql`
		delete from team.requests as q where q.workspace = ${tx.workspace} and q.kind = 'deletion' and not exists (
			select from team.removed as r where r.workspace = ${tx.workspace} and r.key = q.candidate)`)
}
