import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { maxClockAhead } from '@/lib/limits/exchange-limits'
import type { Operation } from '@/lib/screening/model/operations'
import type { Note, Progress, SeenDocument } from '@/lib/screening/model/progress'
import type { Candidate, Decision, Role, SheetRecord } from '@/lib/screening/model/records'
import type { Removed } from '@/lib/screening/model/removed'

/** How far the time zone with the earliest day is ahead of UTC. */
const maxUtcOffset = 14 * 60 * 60 * 1000

/** How far the time zone with the latest day is behind UTC. */
const maxBehindUtc = 12 * 60 * 60 * 1000

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The latest day that has begun everywhere. */
export const dayEverywhere = (time: number): string => dayOf(time - maxBehindUtc)

/** The times that are accepted from a device. */
export type ClockLimits = {
	/** The latest instant, and the latest day anywhere, that a device's clock may have. */
	readonly instant: string
	readonly day: string
	/** The server's own day, and the earliest that it is anywhere. */
	readonly today: string
	readonly firstDay: string
}

export const clockLimits = (time: number): ClockLimits => ({
	instant: new Date(time + maxClockAhead).toISOString(),
	day: dayOf(time + maxUtcOffset + maxClockAhead),
	today: dayOf(time),
	firstDay: dayEverywhere(time),
})

/** A day that a device calls today: its own one if it is that day anywhere, else the server's. */
export const presentDay = (sent: string, { day, today, firstDay }: ClockLimits): string =>
	sent >= firstDay && sent <= day ? sent : today

/** The earlier of two days or instants. */
const earlier = (latest: string, given: string): string => (given > latest ? latest : given)

const mapped = <T>(entries: Readonly<Record<string, T>> | undefined, clamp: (entry: T) => T) =>
	entries && Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, clamp(entry)]))

function clampCandidate(candidate: Candidate, { day, instant }: ClockLimits): Candidate {
	const clamp = (given: string) => earlier(day, given)
	const { origins, consents, withdrawn, kept, progress, notes, documents } = candidate
	const clampNote = (note: Note) => ({ ...note, at: earlier(instant, note.at) })
	const clampAsked = (one: Progress) =>
		one.asked ? { ...one, asked: { ...one.asked, on: clamp(one.asked.on) } } : one
	const clampDocument = (one: SeenDocument) =>
		one.state === 'seen' && one.on !== undefined ? { ...one, on: clamp(one.on) } : one
	return {
		...candidate,
		savedOn: clamp(candidate.savedOn),
		...(origins && { origins: mapped(origins, (one) => ({ ...one, on: clamp(one.on) })) }),
		...(consents && { consents: mapped(consents, clamp) }),
		...(withdrawn && { withdrawn: { sensitive: clamp(withdrawn.sensitive) } }),
		...(kept && { kept: { ...kept, on: clamp(kept.on) } }),
		...(progress && { progress: mapped(progress, clampAsked) ?? {} }),
		...(notes && { notes: mapped(notes, clampNote) ?? {} }),
		...(documents && { documents: mapped(documents, clampDocument) }),
	}
}

const clampers: {
	readonly [N in ExchangedStore]: (value: ExchangedRecords[N], now: ClockLimits) => ExchangedRecords[N]
} = {
	settings: (value) => value,
	roles: (value: Role, { day }) => ({
		...value,
		createdOn: earlier(day, value.createdOn),
		changedOn: earlier(day, value.changedOn),
	}),
	sheets: (value: SheetRecord, { day }) => ({ ...value, takenOn: earlier(day, value.takenOn) }),
	candidates: clampCandidate,
	decisions: (value: Decision, { day }) => ({ ...value, on: earlier(day, value.on) }),
	operations: (value: Operation, { instant }) => ({ ...value, at: earlier(instant, value.at) }),
	patches: (value) => value,
	removed: (value: Removed, { day }) => ({ ...value, on: earlier(day, value.on) }),
}

/**
 * A record with the days and instants of past events limited to how far ahead a clock may be. Days agreed on for later stay
 * as they are.
 */
export const clampTimes = <N extends ExchangedStore>(
	store: N,
	value: ExchangedRecords[N],
	now: ClockLimits,
): ExchangedRecords[N] => clampers[store](value, now)
