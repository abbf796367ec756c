import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownWorkspace, readRecords } from '@/lib/exchange/server/statements'
import type { Candidate } from '@/lib/screening/model/records'

/** The stored candidate under a key, or the one into whom the record with that key was merged; null without one. */
export async function readCandidate(tx: Transaction, key: string): Promise<Candidate | null> {
	const [stored] = await readRecords(tx, 'candidates', [key])
	if (stored) return JSON.parse(stored.value)
	const { rows } = await tx.execute<{ key: string }>(sql`
		select key from team.candidates where workspace = ${ownWorkspace} and also_keys @> array[${key}::text] limit 1`)
	const [merged] = rows[0] ? await readRecords(tx, 'candidates', [rows[0].key]) : []
	return merged ? JSON.parse(merged.value) : null
}

/** The keys under which a candidate is, and was, stored. */
export const keysOf = ({ key, alsoKeys = [] }: Candidate): readonly string[] => [key, ...alsoKeys]
