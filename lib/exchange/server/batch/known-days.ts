import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { recordName } from '@/lib/exchange/record-name'
import type { Candidate } from '@/lib/screening/model/records'
import { keyRows } from '../statements'
import type { BatchState } from './batch-state'
import { type ClockLimits, presentDay } from './clock'
import type { PreparedEntry } from './prepare-entry'

/** The days on which candidates were added, according to the history, by their keys. */
export type KnownDays = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads from the history the days on which candidates of a batch were added, for those whose day is not the stored one: an
 * undo may bring a day back.
 */
export async function readKnownDays(
	tx: Transaction,
	entries: readonly PreparedEntry[],
	{ stored, now }: { readonly stored: BatchState['stored']; readonly now: ClockLimits },
): Promise<KnownDays> {
	const asked = entries.flatMap((entry) => {
		if (entry.store !== 'candidates' || !entry.value) return []
		const { savedOn } = entry.value as Candidate
		const before = stored.get(recordName(entry)) as Candidate | undefined
		return savedOn === (before?.savedOn ?? presentDay(savedOn, now)) ? [] : [entry.key]
	})
	const found = new Map<string, Set<string>>()
	if (asked.length === 0) return found
	const { rows } = await tx.execute<{ key: string; day: string }>(sql`
		select k.key, d.day from ${keyRows(asked)}
		cross join lateral (
			select before->>'savedOn' as was, after->>'savedOn' as became from team.patches
			where workspace = ${tx.workspace} and candidate = k.key and store = 'candidates' offset 0
		) as p
		cross join lateral (values (p.was), (p.became)) as d(day)
		where d.day is not null`)
	for (const { key, day } of rows) found.set(key, (found.get(key) ?? new Set()).add(day))
	return found
}
