import { dueDates } from '../model/progress'
import type { Candidate } from '../model/records'
import type { DeskStore } from '../store/desk-store'
import type { ProgressChange } from './change-progress'

/** Somebody of whom a date lies beyond the end of their record, and that end. */
export type BeyondEnd = { readonly key: string; readonly name: string; readonly end: string }

/** A candidate after a change, and what of their dates it sets. */
type WithDates = { readonly candidate: Candidate; readonly dates: ProgressChange['dates'] }

/**
 * The candidates of whom a date that is set lies beyond the end of their record, is not done, and has no reason. One that
 * has come to lie there since, as when records are kept for a shorter time, holds up no other change.
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
