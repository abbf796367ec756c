import { recordName } from '@/lib/exchange/record-name'
import type { EndingKind } from '@/lib/journal/ending'
import { journalEndings } from '@/lib/journal/write-journal'
import type { Candidate } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'
import type { BatchState } from './batch-state'
import type { JudgedEntry } from './judge-batch'

/** What a stored entry ends or takes back beside a deletion; null for all others. */
function kindOf({ store, key, verdict }: JudgedEntry, { stored }: BatchState): EndingKind | null {
	if (!('value' in verdict) || !verdict.value) return null
	if (store === 'removed') return (verdict.value as RemovedCandidate).lifted === key ? 'candidate-back' : null
	if (store !== 'candidates') return null
	const isWithdrawn = (verdict.value as Candidate).withdrawn !== undefined
	const wasWithdrawn =
		(stored.get(recordName({ store, key })) as Candidate | undefined)?.withdrawn !== undefined
	if (isWithdrawn === wasWithdrawn) return null
	return isWithdrawn ? 'consent' : 'consent-back'
}

/** Notes in the journal whose consent for sensitive answers a batch withdraws or gives again, and who is brought back. */
export async function journalReturns(
	workspace: string,
	made: readonly JudgedEntry[],
	state: BatchState,
): Promise<void> {
	const keys = new Map<EndingKind, string[]>()
	for (const entry of made) {
		const kind = kindOf(entry, state)
		if (kind) keys.set(kind, [...(keys.get(kind) ?? []), entry.key])
	}
	for (const [kind, ended] of keys) await journalEndings(workspace, kind, ended)
}
