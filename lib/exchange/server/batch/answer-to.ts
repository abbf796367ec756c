import type { Transaction } from '@/lib/database/database'
import type { Batch, BatchAnswer, BatchResult, ChangedEntry, Checkpoint } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import type { SignedInMember } from '../member'
import { readVisibleEntries } from '../read-entries'
import { readView } from '../view/read-view'
import type { BatchReceipt } from './batch-claim'

type Applied = Checkpoint & { readonly outcome: BatchReceipt }

/** The answer to a batch, with the present state of what was refused or changed. */
export async function answerTo(
	tx: Transaction,
	signed: SignedInMember,
	{ entries }: Batch,
	{ outcome, complete, head }: Applied,
): Promise<BatchAnswer> {
	const { refused, set, idle, change } = outcome
	const asked = entries.filter((_, at) => at in refused || set.includes(at))
	const present = await readVisibleEntries(tx, asked, await readView(tx, signed.member))
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
	return { complete, head, results }
}
