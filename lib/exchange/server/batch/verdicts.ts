import { recordName } from '@/lib/exchange/record-name'
import { isSameValue } from '@/lib/exchange/same-value'
import type { Candidate } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'
import type { BatchState } from './batch-state'
import type { JudgedEntry } from './judge-batch'

export const isPut = ({ verdict }: JudgedEntry): boolean =>
	'value' in verdict && verdict.value !== null && verdict.value !== undefined
export const isRemoval = ({ verdict }: JudgedEntry): boolean => 'value' in verdict && verdict.value === null

/** The people whom a batch deletes for good. */
export const erasedBy = (judged: readonly JudgedEntry[]): readonly RemovedCandidate[] =>
	judged.flatMap((entry) => {
		const { verdict } = entry
		if (entry.store !== 'removed' || !isPut(entry) || !('value' in verdict)) return []
		const removed = verdict.value as RemovedCandidate
		return removed.lifted === undefined ? [removed] : []
	})

/**
 * Whether a batch makes something forgotten, beyond what its history keeps: it deletes people or parts of the history, or
 * withdraws a consent.
 */
export const isForgetting = (
	judged: readonly JudgedEntry[],
	{ stored }: Pick<BatchState, 'stored'>,
): boolean =>
	judged.some((entry) => {
		const { store, verdict } = entry
		const before = stored.get(recordName(entry))
		if (!before || !('value' in verdict) || verdict.value === undefined) return false
		if (store === 'candidates')
			return !isSameValue((verdict.value as Candidate | null)?.withdrawn, (before as Candidate).withdrawn)
		return store === 'patches'
	}) || erasedBy(judged).length > 0
