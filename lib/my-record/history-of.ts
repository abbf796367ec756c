import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { lockRows, readStored } from '@/lib/exchange/server/batch/batch-state'
import { asList } from '@/lib/exchange/server/statements'
import { patchesKey } from '@/lib/screening/database/record-store'
import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'

/** The operations that changed these candidates, and those that undid or redid them. */
async function operationsAbout(tx: Transaction, keys: readonly string[]): Promise<readonly string[]> {
	const { rows } = await tx.execute<{ id: string }>(sql`
		with recursive theirs(id) as (
			select operation from team.patches where workspace = ${tx.workspace} and candidate in ${asList(keys)}
			union
			select operation from team.patches where workspace = ${tx.workspace} and merged_into in ${asList(keys)}
			union
			select o.id from theirs as t join team.operations as o on o.workspace = ${tx.workspace} and o.undoes = t.id
		)
		select id from theirs order by id`)
	return rows.map(({ id }) => id)
}

async function chunksOf(tx: Transaction, operations: readonly string[]): Promise<readonly PatchChunk[]> {
	const { rows } = await tx.execute<{ operation: string; part: string }>(sql`
		select operation, part from team.chunks
		where workspace = ${tx.workspace} and operation in ${asList(operations)} order by operation, part`)
	const records = rows.map(
		({ operation, part }) => ({ store: 'patches', key: patchesKey(operation, Number(part)) }) as const,
	)
	await lockRows(tx, records)
	return [...(await readStored(tx, records)).values()] as PatchChunk[]
}

/**
 * The history of some candidates, locked, in the shape of a desk's log, and the stored candidates of all records involved in
 * merges.
 * @param keys including those of records merged into theirs
 */
export async function lockedHistoryOf(tx: Transaction, keys: readonly string[]) {
	const ids = await operationsAbout(tx, keys)
	const chunks = await chunksOf(tx, ids)
	const operations = [
		...(
			await readStored(
				tx,
				ids.map((key) => ({ store: 'operations', key }) as const),
			)
		).values(),
	] as Operation[]
	const merged = chunks.flatMap(({ patches }) =>
		patches.flatMap(({ key, into }) => (into === undefined ? [] : [key, into])),
	)
	const stored = await readStored(
		tx,
		[...new Set([...keys, ...merged])].map((key) => ({ store: 'candidates', key }) as const),
	)
	return {
		log: {
			operations: async () => operations.toSorted((a, b) => b.sequence - a.sequence),
			async *chunks(operation?: string) {
				for (const chunk of chunks) if (operation === undefined || chunk.operation === operation) yield chunk
			},
		},
		candidates: new Map(([...stored.values()] as Candidate[]).map((one) => [one.key, one])),
	}
}
