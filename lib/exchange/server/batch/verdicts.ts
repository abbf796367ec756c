import type { RemovedCandidate } from '@/lib/screening/model/removed'
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
