import type { Transaction } from '@/lib/database/database'
import { serverAuthor } from '@/lib/exchange/server/member'
import { storeOperation } from '@/lib/exchange/server/operations/store-operation'
import type { OperationPlan, PatchedMaps } from '@/lib/screening/log/assemble-operation'
import type { OperationKind } from '@/lib/screening/model/operations'
import type { CandidateInWorkspace } from './with-candidate'

type OperationInput = {
	readonly kind: OperationKind
	readonly planned: OperationPlan
	readonly sheets?: PatchedMaps['sheets']
}

/**
 * Stores a candidate's own change as an operation. It names nobody, since it outlives the candidate.
 * @returns whether anything changed; `invalid` if a record would not be valid
 */
export const storeOwnOperation = (
	tx: Transaction,
	{ workspace, candidate }: CandidateInWorkspace,
	{ kind, planned, sheets = new Map() }: OperationInput,
): Promise<'stored' | 'unchanged' | 'invalid'> =>
	storeOperation(tx, serverAuthor(workspace), {
		kind,
		roles: candidate.roles,
		maps: {
			candidates: new Map([[candidate.key, candidate]]),
			decisions: new Map(),
			roles: new Map(),
			sheets,
		},
		planned,
		by: '',
	})
