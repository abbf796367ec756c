import { dueDates } from '../model/progress'
import type { Candidate } from '../model/records'
import type { DeskStore } from '../store/desk-store'
import type { ProgressChange } from './change-progress'

/** A person with a date beyond the end of their record's retention, and that end. */
export type BeyondEnd = { readonly key: string; readonly name: string; readonly end: string }

/** A candidate after a change, and the dates that the change sets. */
type WithDates = { readonly candidate: Candidate; readonly dates: ProgressChange['dates'] }

/**
 * The candidates for whom the change sets a date beyond the end of their record's retention that is not done and has
 * no reason. A date that came to lie beyond it otherwise, for example because the retention period was shortened,
 * does not block other changes.
 */
export const beyondEnd = (
	{ endOf }: Pick<DeskStore, 'endOf'>,
	changed: readonly WithDates[],
	role: string,
): readonly BeyondEnd[] =>
	changed.flatMap(({ candidate, dates }) => {
		if (!dates) return []
		const end = endOf(candidate)
		const isBeyond = dueDates(candidate.progress?.[role]).some(
			({ kind, day, reason }) => dates[kind] && !reason && day > end,
		)
		return isBeyond ? [{ key: candidate.key, name: candidate.name || candidate.id, end }] : []
	})
