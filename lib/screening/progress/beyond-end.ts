import { dueDates, type Progress } from '../model/progress'
import type { Candidate } from '../model/records'
import type { DeskStore } from '../store/desk-store'

/** Somebody of whom a date lies beyond the end of their record, and that end. */
export type BeyondEnd = { readonly key: string; readonly name: string; readonly end: string }

/** The candidates of whom a date that is not done lies beyond the end of their record, without a reason. */
export const beyondEnd = (
	{ endOf }: Pick<DeskStore, 'endOf'>,
	candidates: readonly Candidate[],
	role: string,
): readonly BeyondEnd[] =>
	candidates.flatMap((candidate) => {
		const progress: Progress | undefined = candidate.progress?.[role]
		if (!progress?.dates) return []
		const end = endOf(candidate)
		const isBeyond = dueDates(progress).some(({ day, reason }) => !reason && day > end)
		return isBeyond ? [{ key: candidate.key, name: candidate.name || candidate.id, end }] : []
	})
