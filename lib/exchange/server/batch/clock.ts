import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { maxClockAhead } from '@/lib/limits/exchange-limits'
import { candidateMembers } from '@/lib/records/candidate'
import { chunkMembers } from '@/lib/records/chunk'
import { decisionMembers } from '@/lib/records/decision'
import type { NamesWith } from '@/lib/records/derive/names-with'
import type { RecordMembers } from '@/lib/records/member'
import { openingMembers } from '@/lib/records/opening'
import { operationMembers } from '@/lib/records/operation'
import { removedMembers } from '@/lib/records/removed'
import { settingsMembers } from '@/lib/records/settings'
import { sheetMembers } from '@/lib/records/sheet'
import type { Candidate } from '@/lib/screening/model/records'

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

const mapped = <T>(entries: Readonly<Record<string, T>>, clamp: (entry: T) => T) =>
	Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, clamp(entry)]))

const dated = <T extends { readonly on: string }>(entry: T, { day }: ClockLimits): T => ({
	...entry,
	on: earlier(day, entry.on),
})

type OwnWay<M> = NamesWith<M, 'times', 'own-way'>

/** How the times are limited in the members of a candidate that hold them in their entries. */
const candidateTimes: {
	readonly [K in OwnWay<typeof candidateMembers>]: (
		value: NonNullable<Candidate[K]>,
		now: ClockLimits,
	) => Candidate[K]
} = {
	origins: (origins, now) => mapped(origins, (one) => dated(one, now)),
	consents: (consents, { day }) => mapped(consents, (given) => earlier(day, given)),
	withdrawn: ({ sensitive }, { day }) => ({ sensitive: earlier(day, sensitive) }),
	kept: dated,
	progress: (progress, now) =>
		mapped(progress, (one) => (one.asked ? { ...one, asked: dated(one.asked, now) } : one)),
	notes: (notes, { instant }) => mapped(notes, (note) => ({ ...note, at: earlier(instant, note.at) })),
	documents: (documents, now) =>
		mapped(documents, (one) =>
			one.state === 'seen' && one.on !== undefined ? { ...one, on: earlier(now.day, one.on) } : one,
		),
}

type Clamp = (value: never, now: ClockLimits) => unknown

/** Limits the times in a record as its members say; those that have a way of their own are limited by it. */
const clamper =
	<M extends RecordMembers>(members: M, own: { readonly [K in OwnWay<M>]: Clamp }) =>
	<T extends object>(record: T, now: ClockLimits): T => {
		const set = { ...record } as Record<string, unknown>
		for (const [name, { times }] of Object.entries(members)) {
			const given = set[name]
			if (given === undefined || times === 'as-sent') continue
			if (times === 'own-way') set[name] = own[name as OwnWay<M>](given as never, now)
			else set[name] = earlier(now[times], String(given))
		}
		return set as T
	}

const clampers: {
	readonly [N in ExchangedStore]: (value: ExchangedRecords[N], now: ClockLimits) => ExchangedRecords[N]
} = {
	settings: clamper(settingsMembers, {}),
	roles: clamper(openingMembers, {}),
	sheets: clamper(sheetMembers, {}),
	candidates: clamper(candidateMembers, candidateTimes),
	decisions: clamper(decisionMembers, {}),
	operations: clamper(operationMembers, {}),
	patches: clamper(chunkMembers, {}),
	removed: clamper(removedMembers, {}),
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
