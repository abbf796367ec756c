import type { Removed } from '@/lib/screening/model/removed'
import type { JudgedEntry } from './judge-batch'

export const isPut = ({ verdict }: JudgedEntry): boolean =>
	'value' in verdict && verdict.value !== null && verdict.value !== undefined
export const isRemoval = ({ verdict }: JudgedEntry): boolean => 'value' in verdict && verdict.value === null

/** The people whom a batch deletes for good. */
export const erasedBy = (judged: readonly JudgedEntry[]): readonly Removed[] =>
	judged.flatMap((entry) => {
		const { verdict } = entry
		if (entry.store !== 'removed' || !isPut(entry) || !('value' in verdict)) return []
		const removed = verdict.value as Removed
		return removed.lifted === undefined ? [removed] : []
	})
