import { recordName } from '@/lib/exchange/record-name'
import { isSameValue } from '@/lib/exchange/same-value'
import type { Candidate } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'
import { openingsOf } from '../view/visible'
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

/** Whether an opening saw a candidate before, and does not any more. */
function isHidden(before: Candidate, after: Candidate): boolean {
	const [seen, sees] = [openingsOf('candidates', before), openingsOf('candidates', after)]
	return sees !== null && (seen === null || seen.some((opening) => !sees.includes(opening)))
}

/**
 * Whether a batch takes something from somebody's sight: it removes records or parts of the history, takes a candidate out of
 * an opening, or withdraws a consent.
 */
export const isForgetting = (
	judged: readonly JudgedEntry[],
	{ stored }: Pick<BatchState, 'stored'>,
): boolean =>
	judged.some((entry) => {
		const { store, verdict } = entry
		const before = stored.get(recordName(entry))
		if (!before || !('value' in verdict) || verdict.value === undefined) return false
		if (verdict.value === null || store === 'patches') return true
		if (store !== 'candidates') return false
		const [was, is] = [before as Candidate, verdict.value as Candidate]
		return isHidden(was, is) || !isSameValue(is.withdrawn, was.withdrawn)
	}) || erasedBy(judged).length > 0
