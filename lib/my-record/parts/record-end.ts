import { daysLater } from '@/lib/day/days-later'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { retentionEndOf } from '@/lib/screening/store/retention'
import type { RecordEnd } from '@/lib/team-api/routes/my-record'

/** The last day on which a record is kept, and what that is counted from. */
export function endOfRecord(
	candidate: Candidate,
	decisions: readonly Pick<Decision, 'on'>[],
	keptDays: number,
): RecordEnd {
	const { savedOn, kept } = candidate
	const on = retentionEndOf(candidate, decisions, keptDays)
	const starts = [
		{ from: 'saved', since: savedOn } as const,
		...decisions.map((decision) => ({ from: 'decision', since: decision.on }) as const),
		...(kept ? [{ from: 'kept', since: kept.on } as const] : []),
	]
	const last = starts.reduce((latest, one) => (one.since > latest.since ? one : latest))
	const isLater = on > daysLater(last.since, keptDays)
	return { on, keptDays, since: isLater ? on : last.since, from: isLater ? 'date' : last.from }
}
