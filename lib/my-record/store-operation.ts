import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { BatchEntry, ExchangedStore } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { nextSequence } from '@/lib/exchange/sequence'
import { storeEntries } from '@/lib/exchange/server/batch/apply-batch'
import { lockRows } from '@/lib/exchange/server/batch/batch-state'
import { clockLimits } from '@/lib/exchange/server/batch/clock'
import { prepareEntry } from '@/lib/exchange/server/batch/prepare-entry'
import { serverAuthor } from '@/lib/exchange/server/member'
import { ownKey } from '@/lib/screening/database/record-store'
import {
	assembleOperation,
	type OperationPlan,
	type PatchedMaps,
} from '@/lib/screening/log/assemble-operation'
import type { OperationKind } from '@/lib/screening/model/operations'
import { randomId } from '@/lib/screening/model/random-id'
import type { CandidateInWorkspace } from './with-candidate'

const written = ['sheets', 'candidates', 'operations', 'patches'] as const satisfies readonly ExchangedStore[]

/** The greatest sequence number of a workspace's operations. */
async function lastSequence(tx: Transaction): Promise<number> {
	const { rows } = await tx.execute<{ last: string | null }>(sql`
		select max(sequence) as last from team.operations where workspace = ${tx.workspace}`)
	return Number(rows[0]?.last ?? 0)
}

type OperationInput = {
	readonly kind: OperationKind
	readonly planned: OperationPlan
	readonly sheets?: PatchedMaps['sheets']
}

/** The server's own slot, which no device has. */
const slot = 0

/**
 * Stores a candidate's own change as an operation, as a desk would: it is part of the history, and can be undone there. The
 * operation names nobody, since it outlives the candidate.
 * @returns whether anything changed; `invalid` if a record would not be valid
 */
export async function storeOperation(
	tx: Transaction,
	{ workspace, candidate }: CandidateInWorkspace,
	{ kind, planned, sheets = new Map() }: OperationInput,
): Promise<'stored' | 'unchanged' | 'invalid'> {
	const maps = {
		candidates: new Map([[candidate.key, candidate]]),
		decisions: new Map(),
		roles: new Map(),
		sheets,
	}
	const head = {
		id: randomId(),
		sequence: nextSequence(await lastSequence(tx), slot),
		at: new Date().toISOString(),
		by: { name: '' },
		kind,
		roles: candidate.roles,
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
	const { outcome } = await storeEntries(tx, { signed: serverAuthor(workspace), prepared, now })
	if (Object.keys(outcome.refused).length > 0) throw new Error('The server refused what it does itself')
	return 'stored'
}
