import type { Candidate } from '../model/records'

/** The candidate with every due reply marked as received. */
export function withReplyDone(candidate: Candidate): Candidate {
	const { progress } = candidate
	if (!progress) return candidate
	const entries = Object.entries(progress).map(([role, own]) => {
		const reply = own.dates?.reply
		if (!reply || reply.isDone) return [role, own] as const
		return [role, { ...own, dates: { ...own.dates, reply: { ...reply, isDone: true } } }] as const
	})
	return { ...candidate, progress: Object.fromEntries(entries) }
}
