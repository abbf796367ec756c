import { sql } from 'drizzle-orm'
import type { Head } from '@/lib/audit/note'
import type { Transaction } from '@/lib/database/database'
import type { Batch, BatchAnswer, BatchResult, ChangedEntry } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import type { Signed } from '../member'
import { readEntries } from '../read-entries'
import { ownWorkspace } from '../statements'
import { sightOf } from '../visible'
import type { Outcome } from './batch-claim'

type Told = { readonly outcome: Outcome; readonly head: Head }

/** Says what became of a batch, with the present state of what was refused or stored otherwise. */
export async function answerTo(
	tx: Transaction,
	signed: Signed,
	{ entries }: Batch,
	{ outcome, head }: Told,
): Promise<BatchAnswer> {
	const { refused, set, idle, change } = outcome
	const asked = entries.filter((_, at) => at in refused || set.includes(at))
	const present = await readEntries(tx, asked, sightOf(signed.member))
	const results = entries.map(({ store, key }, at): BatchResult => {
		const now: Pick<ChangedEntry, 'change' | 'value'> = present.get(recordName({ store, key })) ?? {
			change: 0,
			value: null,
		}
		const why = refused[at]
		if (why) return { store, key, refused: why, change: now.change, value: now.value }
		const number = idle[at] ?? change
		return { store, key, change: number, ...(set.includes(at) && now.value && { value: now.value }) }
	})
	const { rows } = await tx.execute<{ change: string }>(sql`
		select change from team.workspaces where workspace = ${ownWorkspace}`)
	return { complete: Number(rows[0]?.change ?? 0), head, results }
}
