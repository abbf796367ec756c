import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { readRecords } from '@/lib/exchange/server/statements'
import type { Candidate } from '@/lib/screening/model/records'

/** The stored candidate with this key, or the one that the record with this key was merged into; null if there is none. */
export async function readCandidate(tx: Transaction, key: string): Promise<Candidate | null> {
	const [stored] = await readRecords(tx, 'candidates', [key])
	if (stored) return JSON.parse(stored.value)
	const { rows } = await tx.execute<{ key: string }>(sql`
		select key from team.candidates where workspace = ${tx.workspace} and also_keys @> array[${key}::text] limit 1`)
	const [merged] = rows[0] ? await readRecords(tx, 'candidates', [rows[0].key]) : []
	return merged ? JSON.parse(merged.value) : null
}

/** The present and former keys of a candidate. */
export const keysOfCandidate = ({ key, alsoKeys = [] }: Candidate): readonly string[] => [key, ...alsoKeys]
