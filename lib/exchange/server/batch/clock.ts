import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { maxClockAhead } from '@/lib/limits/exchange-limits'
import type { Operation } from '@/lib/screening/model/operations'
import type { Note, Progress, SeenDocument } from '@/lib/screening/model/progress'
import type { Candidate, Decision, Role, SheetRecord } from '@/lib/screening/model/records'
import type { Removed } from '@/lib/screening/model/removed'

/** How far the time zone with the earliest day is ahead of UTC. */
const firstPlace = 14 * 60 * 60 * 1000

/** What the server's clock says. */
export type Now = {
	/** The latest instant, and the latest day anywhere, that a device's clock may have. */
	readonly instant: string
	readonly day: string
}

export const nowOf = (time: number): Now => ({
	instant: new Date(time + maxClockAhead).toISOString(),
	day: new Date(time + firstPlace + maxClockAhead).toISOString().slice(0, 10),
})

/** The earlier of two days or instants. */
const notAfter = (latest: string, given: string): string => (given > latest ? latest : given)

const mapped = <T>(entries: Readonly<Record<string, T>> | undefined, set: (entry: T) => T) =>
	entries && Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, set(entry)]))

function candidateOn(candidate: Candidate, { day, instant }: Now): Candidate {
	const set = (given: string) => notAfter(day, given)
	const { origins, consents, withdrawn, kept, progress, notes, documents } = candidate
	const setNote = (note: Note) => ({ ...note, at: notAfter(instant, note.at) })
	const setAsked = (one: Progress) =>
		one.asked ? { ...one, asked: { ...one.asked, on: set(one.asked.on) } } : one
	const setDocument = (one: SeenDocument) =>
		one.state === 'seen' && one.on !== undefined ? { ...one, on: set(one.on) } : one
	return {
		...candidate,
		savedOn: set(candidate.savedOn),
		...(origins && { origins: mapped(origins, (one) => ({ ...one, on: set(one.on) })) }),
		...(consents && { consents: mapped(consents, set) }),
		...(withdrawn && { withdrawn: { sensitive: set(withdrawn.sensitive) } }),
		...(kept && { kept: { ...kept, on: set(kept.on) } }),
		...(progress && { progress: mapped(progress, setAsked) ?? {} }),
		...(notes && { notes: mapped(notes, setNote) ?? {} }),
		...(documents && { documents: mapped(documents, setDocument) }),
	}
}

const setOn: {
	readonly [N in ExchangedStore]: (value: ExchangedRecords[N], now: Now) => ExchangedRecords[N]
} = {
	settings: (value) => value,
	roles: (value: Role, { day }) => ({
		...value,
		createdOn: notAfter(day, value.createdOn),
		changedOn: notAfter(day, value.changedOn),
	}),
	sheets: (value: SheetRecord, { day }) => ({ ...value, takenOn: notAfter(day, value.takenOn) }),
	candidates: candidateOn,
	decisions: (value: Decision, { day }) => ({ ...value, on: notAfter(day, value.on) }),
	operations: (value: Operation, { instant }) => ({ ...value, at: notAfter(instant, value.at) }),
	patches: (value) => value,
	removed: (value: Removed, { day }) => ({ ...value, on: notAfter(day, value.on) }),
}

/**
 * A record with the days and instants of past events limited to how far ahead a clock may be. Days agreed on for later stay
 * as they are.
 */
export const onTime = <N extends ExchangedStore>(
	store: N,
	value: ExchangedRecords[N],
	now: Now,
): ExchangedRecords[N] => setOn[store](value, now)
