import type { Transaction } from '@/lib/database/database'
import { ownKey } from '@/lib/screening/database/record-store'
import {
	assembleOperation,
	type OperationHead,
	type OperationPlan,
	type PatchedMaps,
} from '@/lib/screening/log/assemble-operation'
import { randomId } from '@/lib/screening/model/random-id'
import type { BatchEntry, ExchangedStore } from '../../protocol'
import { recordName } from '../../record-name'
import { nextSequence } from '../../sequence'
import { storeEntries } from '../batch/apply-batch'
import { lockRows } from '../batch/batch-state'
import { clockLimits } from '../batch/clock'
import { prepareEntry } from '../batch/prepare-entry'
import { lastSequence } from '../last-sequence'
import type { Author } from '../member'

const written = ['sheets', 'candidates', 'operations', 'patches'] as const satisfies readonly ExchangedStore[]

type OperationInput = Pick<OperationHead, 'kind' | 'roles' | 'name'> & {
	/** The records as the author sees them. */
	readonly maps: PatchedMaps
	readonly planned: OperationPlan
	/** In whose name; empty for nobody. */
	readonly by: string
}

/** The server's own slot, which no device has. */
const slot = 0

/**
 * Stores changes to candidates as an operation, as a desk would: it is part of the history, and can be undone there.
 * @returns whether anything changed; `invalid` if a record would not be valid
 * @throws if the server refuses a record for another reason
 */
export async function storeOperation(
	tx: Transaction,
	author: Author,
	{ maps, planned, by, ...operation }: OperationInput,
): Promise<'stored' | 'unchanged' | 'invalid'> {
	const head = {
		...operation,
		id: randomId(),
		sequence: nextSequence(await lastSequence(tx), slot),
		at: new Date().toISOString(),
		by: { name: by },
	}
	const made = assembleOperation(maps, head, planned)
	if (!made) return 'unchanged'
	const { put = {} } = made.changes
	const records = written.flatMap((store) =>
		(put[store] ?? []).map((value) => ({ store, key: String(ownKey(store, value as never)), value })),
	)
	const rows = await lockRows(tx, records)
	const now = clockLimits(Date.now())
	const prepared = records.map((record) =>
		prepareEntry({ ...record, from: rows.get(recordName(record))?.change ?? 0 } as BatchEntry, now),
	)
	if (prepared.some(({ isInvalid }) => isInvalid)) return 'invalid'
	const { outcome } = await storeEntries(tx, { signed: author, prepared, now })
	if (Object.keys(outcome.refused).length > 0) throw new Error('The server refused what it does itself')
	return 'stored'
}
