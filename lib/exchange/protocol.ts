import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role, Settings, SheetRecord } from '@/lib/screening/model/records'
import type { Removed } from '@/lib/screening/model/removed'

/** The settings that a team shares; the others stay on the device. */
export type SharedSettings = Pick<Settings, 'keptDays' | 'company' | 'contact' | 'erasures' | 'parameters'>

/** The record type of each store that travels. */
export type ExchangedRecords = {
	readonly roles: Role
	readonly sheets: SheetRecord
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly settings: SharedSettings
	readonly operations: Operation
	readonly patches: PatchChunk
	readonly removed: Removed
}
export type ExchangedStore = keyof ExchangedRecords

/** The stores in the order in which a snapshot brings them, and a device had best send them: what is pointed at comes first. */
export const exchangedStores = [
	'settings',
	'roles',
	'sheets',
	'candidates',
	'decisions',
	'operations',
	'patches',
	'removed',
] as const satisfies readonly ExchangedStore[]

/** A change's number, counted by workspace: every batch that changes something raises it by one. */
export type ChangeNumber = number

/**
 * The newest entry of the workspace's audit chain. Each device keeps the newest that it saw: a chain that was cut or
 * written anew is found only against one kept elsewhere.
 */
export type AuditHead = { readonly number: number; readonly hash: string }

/** How far a device knows everything that it may see. */
export type Complete = { readonly complete: ChangeNumber; readonly head: AuditHead }

/**
 * Which openings a member may see now. `view` is a short text that is another one whenever the openings are. A device keeps
 * the view of what it holds and sends it with each question; only if it differs from the present one does the answer have
 * `openings`.
 */
export type Visible = { readonly view: string; readonly openings?: 'all' | readonly string[] }

/** A record under its key (`keyOf` of the record store), with the number of its newest change; null for one that is gone. */
export type ChangedEntry = {
	readonly [N in ExchangedStore]: {
		readonly store: N
		readonly key: string
		readonly change: ChangeNumber
		readonly value: ExchangedRecords[N] | null
	}
}[ExchangedStore]

/** An opening, and how many candidates are considered for it. */
export type OpeningToHold = { readonly id: string; readonly name: string; readonly candidates: number }

/**
 * `GET /api/team/exchange/snapshot[?openings=id,id…]`, NDJSON: a head, the records in the order of `exchangedStores`, an
 * end. All of one moment. Without `openings`: everything that the member may see. With them (at most
 * `maxSnapshotOpenings`): these openings, their candidates, decisions, sheets, and the operations that concern them; of
 * these the member gets only those that they may see. A stream that breaks off before the end is asked for again.
 *
 * A device holds at most `maxDeviceCandidates`. Of a member who sees more, the device gets openings to choose from instead
 * (`choose`), says which it will hold (`POST /api/team/devices/hold`), and is from then on that of a member who sees no others.
 */
export type SnapshotHead = Complete &
	Required<Visible> & {
		readonly counts: { readonly [N in ExchangedStore]?: number }
		/** Where there are more candidates than a device may hold, nothing but the openings to choose from. */
		readonly choose?: readonly OpeningToHold[]
	}
export type SnapshotLine = SnapshotHead | ChangedEntry | { readonly end: true }

/**
 * `GET /api/team/exchange/changes?after=n&view=…[&stored=m]`: the newest state of each record that changed after n and that the
 * member may see, or (value null) once might have, by their numbers. `complete` is the number to ask after next. `more`: ask
 * again at once.
 *
 * With `openings`, the device does the rest: it erases openings that are no longer among them, with decisions, candidates
 * who are in none of the others, and sheets that nobody is left of; it asks for a snapshot of those that it does not hold;
 * for `all`, for a whole one. Then only does it keep the new `view`. A record is taken if its number is greater than the
 * one that the device has of it; the device may meet the same one twice.
 *
 * A device that keeps a copy also says up to which change its disk has done everything (`stored`): somebody who was
 * deleted counts as gone from a device once both are past the number of the deletion. `keptDays`: for how many days the
 * device may keep its copy now; null for no longer than its browser is open.
 *
 * 409 with reason `snapshot-needed` if n is greater than the workspace's number (it was restored from a backup): the
 * device takes a new snapshot, and sends what it had not sent, against it.
 */
export type ChangesAnswer = Complete &
	Visible & {
		readonly entries: readonly ChangedEntry[]
		readonly more: boolean
		readonly keptDays: number | null
	}

/** A record that a device puts, or removes (null). */
export type BatchEntry = {
	readonly [N in ExchangedStore]: {
		readonly store: N
		readonly key: string
		/** The number of the change under which the device last saw the record; 0 if it is new. */
		readonly from: ChangeNumber
		readonly value: ExchangedRecords[N] | null
	}
}[ExchangedStore]

/**
 * `POST /api/team/exchange/batches`. One transaction: what is not refused is stored when the answer comes. The same id
 * again, within `batchDays`, gives the same answer and changes nothing. At most `maxBatchEntries` and `maxBatchBytes`;
 * about a thousand records at a time hold nobody up. A record may be in a batch only once. A larger piece of work is sent
 * in several, one after the other: first sheets and openings, then candidates, decisions, and last the operation with its
 * patches; of a removal, first decisions and candidates, last the opening.
 */
export type Batch = {
	/** A random UUID. */
	readonly id: string
	readonly entries: readonly BatchEntry[]
	/**
	 * Says that a list that was made elsewhere is brought in: decisions, notes and operations keep the names under which they
	 * were made. Otherwise whatever is new in a record is signed by the member, whichever name was sent.
	 */
	readonly isBroughtIn?: true
}

/**
 * Why the server did not store a record:
 * `stale`: it changed after `from`, or is not stored any more; an opening is to be removed for which somebody is still
 *   considered.
 * `not-allowed`: the member may not write it, or see it.
 * `invalid`: it has not the shape, or not the facts, of such a record, or points at nothing.
 * `removed`: the candidate was deleted for good; nothing about them is stored again unless a `removed` entry of the same
 *   batch, or an earlier one, says that they were brought back (`lifted`).
 */
export type Refusal = 'stale' | 'not-allowed' | 'invalid' | 'removed'

/** What became of one record of a batch. */
export type BatchResult =
	| {
			readonly store: ExchangedStore
			readonly key: string
			readonly change: ChangeNumber
			/** What was stored, if it is not what was sent: names are signed, texts and days set right, what others did is kept. */
			readonly value?: ChangedEntry['value']
	  }
	| {
			readonly store: ExchangedStore
			readonly key: string
			readonly refused: Refusal
			/** The number and state as they are now; 0 and null if there is none that the member may see. */
			readonly change: ChangeNumber
			readonly value: ChangedEntry['value']
	  }

/**
 * The answer to a batch: a result for each entry, in order. `complete` is the workspace's number after it: it is *not*
 * the number to ask after, since others' changes may lie before it.
 *
 * Of a refused record, the device takes the present state, shows both to the person, and sends what they choose in a new
 * batch with the new number. The server looks at each record by itself: patches of records that it refused it stores as
 * they came. The device therefore sends a corrected chunk after a refusal, without them (a chunk can lose patches).
 *
 * What the server does by itself, so that the device need not (it may all the same; the changes come to all devices):
 * - an opening that is removed takes its decisions with it, a candidate theirs;
 * - a `removed` entry erases the candidate for good: record, decisions, and every patch about them or about who was merged
 *   into them; reasons of operations that told of them go;
 * - it counts deleted people in `settings.erasures`, and owners set `settings.parameters` by a route of their own; what a
 *   device sends there is not looked at;
 * - of a candidate who is in openings that the member does not see, these openings' progress and notes are neither sent to
 *   the member nor changed by them, nor can the member delete them (`not-allowed`).
 *
 * What changes in a log entry: of an operation only `undone`, and its `reason` can go; a chunk can lose names and patches,
 * and patches members; both can be removed. `sequence` is 0 or has the device's slot as remainder (else `invalid`).
 * Days and instants that lie ahead of the server's clock become those of the server, save days that are agreed on for later.
 */
export type BatchAnswer = Complete & { readonly results: readonly BatchResult[] }

/**
 * `GET /api/team/exchange/events`, `text/event-stream`: `data: {"complete":n}` at first and whenever the number has risen
 * (within two seconds even if no notice comes through), a comment every 15 seconds. It is a hint, not a promise: the
 * device asks for changes whenever a number is greater than its own, and by itself from time to time, since a proxy may
 * hold the stream back. 429 beyond `maxChannels` of one member.
 */
export type EventData = Pick<Complete, 'complete'>
