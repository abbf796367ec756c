/**
 * What a team's devices and the server exchange. The way of a record, in the words of this room:
 *
 * - A _record_ is what a store has under a key: its address (`RecordAddress`). A _change_ has a number (`ChangeNumber`).
 * - On the device that changed it, a record is _waiting_ (`WaitingEntry`) until the server has answered. What is sent at
 *   once is a _batch_ (`Batch`), each record in it an _entry_ (`BatchEntry`).
 * - On the server, a value that is a valid record is _sound_ (`SoundRecord`). An entry is _prepared_ when all is checked that
 *   needs no database (`PreparedEntry`), and _judged_ when it has a verdict (`JudgedEntry`): it is to be stored or removed,
 *   changes nothing, or is _refused_ (`EntryRefusal`).
 * - What is not refused is _signed_ by the member, _stored_ (`RecordToStore`) and, with all that changes because of it,
 *   _written_ under the number of the change (`WrittenRecord`). The _receipt_ of the batch (`BatchReceipt`) gives the same
 *   answer to whoever sends it again.
 * - Devices receive it as a _changed_ entry (`ChangedEntry`) into their _mirror_ (`MirroredRecord`). Where a change of their
 *   own is waiting, the server's state is _held_ beside it (`ServerState`).
 * - A batch is _settled_ when its answer is applied to the copy (`SettledBatch`). What was refused, and what two members
 *   changed in one place, is an _issue_ until somebody decides (`ExchangeIssue`: `RefusedEntry`, `Conflict`).
 */

import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role, Settings, SheetRecord } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'

/** The settings that a team shares; the others stay on the device. */
export type SharedSettings = Pick<
	Settings,
	'keptDays' | 'shorter' | 'company' | 'contact' | 'erasures' | 'parameters'
>

/** The record type of each exchanged store. */
export type ExchangedRecords = {
	readonly roles: Role
	readonly sheets: SheetRecord
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly settings: SharedSettings
	readonly operations: Operation
	readonly patches: PatchChunk
	readonly removed: RemovedCandidate
}
export type ExchangedStore = keyof ExchangedRecords

/** The stores in the order in which a device should send them: a record comes after those it refers to. */
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

/** What a device has before it shows the first candidate: no row stands without its decision. */
export const earlyStores = [
	'settings',
	'roles',
	'sheets',
	'decisions',
] as const satisfies readonly ExchangedStore[]

/** The stores in the order in which a device loads them. */
export const loadOrder = [
	...earlyStores,
	'candidates',
	'operations',
	'patches',
	'removed',
] as const satisfies readonly ExchangedStore[]

/** A change's number, counted by workspace: every batch that changes something raises it by one. */
export type ChangeNumber = number

/**
 * The newest entry of the workspace's audit chain. Each device stores the newest one it has seen: a chain that was cut or
 * rewritten can only be detected by an entry kept elsewhere.
 */
export type AuditHead = { readonly number: number; readonly hash: string }

/** Up to which change a device knows everything that it may see. */
export type Checkpoint = { readonly complete: ChangeNumber; readonly head: AuditHead }

/**
 * Which openings a member may see now. `view` is a short text that changes whenever the openings do. A device stores the
 * view of what it holds and sends it with each request; only if it differs from the present one does the answer have
 * `openings`.
 */
export type OpeningsView = { readonly view: string; readonly openings?: 'all' | readonly string[] }

/**
 * A record under its key (`keyOf` of the record store), with the number of its newest change; the value is null if it is
 * gone.
 */
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
 * `GET /api/team/exchange/snapshot[?format=n][&openings=id,id…]`: a head, the records, an end, all as of one moment. Without
 * `openings`: everything that the member may see. With them (at most `maxSnapshotOpenings`): those of them that the member
 * may see, with their candidates, decisions, sheets, and the operations that concern them. A stream that breaks off before
 * the end has to be requested again.
 *
 * With the server's `packFormat`: frames (frames.ts), as of the moment at which the list was packed. Packs come as they lie,
 * and the device asks for what has changed after `complete` of the head. What no pack holds that the member may read as a
 * whole, and a list that is not packed, comes as lines. With another format or none: NDJSON, a line for each of these. Either
 * way in the order of `loadOrder`: a device shows the first candidates while the others arrive.
 *
 * A device holds `usualDeviceCandidates` without asking. If the member sees more, the device gets the openings to choose from
 * instead (`choose`), says which it will hold (`POST /api/team/devices/hold`), and is from then on treated as if the member
 * saw no others. Of chosen openings it holds at most `maxDeviceCandidates`.
 */
export type SnapshotHead = Checkpoint &
	Required<OpeningsView> & {
		/** How many candidates there are, at most. */
		readonly counts: { readonly candidates: number }
		/** The greatest number of an operation, from which a device counts on. An earlier version does not say it. */
		readonly sequence?: number
		/** How many of the packs, or of the lines in place of one, come before those of candidates; absent without packs. */
		readonly early?: number
		/** Set if there are more candidates than a device may hold; then no records follow. */
		readonly choose?: readonly OpeningToHold[]
	}
export type SnapshotLine = SnapshotHead | ChangedEntry | { readonly end: true }

/**
 * `GET /api/team/exchange/changes?after=n&view=…[&stored=m]`: the latest state of each record that changed after n and that
 * the member may see, or (value null) may have seen before, by change number. `complete` is the number to ask after next.
 * `more`: ask again at once.
 *
 * With `openings`, the device does the rest: it erases openings that are no longer listed, with their decisions, candidates
 * who are in none of the others, and sheets without candidates; it requests a snapshot of those that it does not hold; for
 * `all`, a whole one. Only then does it store the new `view`. A record is taken if its number is greater than the one the
 * device has; the device may receive the same one twice.
 *
 * A device that keeps a copy also says up to which change its disk is complete (`stored`): a deleted person counts as gone
 * from a device once both are past the number of the deletion. `keptDays`: for how many days the device may keep its copy
 * now; null: until the browser closes.
 *
 * 409 with reason `snapshot-needed` if n is greater than the workspace's number (it was restored from a backup): the device
 * takes a new snapshot, and sends its unsent changes again on top of it.
 */
export type ChangesAnswer = Checkpoint &
	OpeningsView & {
		readonly entries: readonly ChangedEntry[]
		readonly more: boolean
		readonly keptDays: number | null
	}

/** A record that a device puts, or removes (null). */
export type BatchEntry = {
	readonly [N in ExchangedStore]: {
		readonly store: N
		readonly key: string
		/** The number of the change with which the device last saw the record; 0 if it is new. */
		readonly from: ChangeNumber
		readonly value: ExchangedRecords[N] | null
	}
}[ExchangedStore]

/**
 * `POST /api/team/exchange/batches`. One transaction: what is not refused is stored when the answer arrives. Sending the
 * same id again, within `batchDays`, gives the same answer and changes nothing. At most `maxBatchEntries` and
 * `maxBatchBytes`; about a thousand records at a time hold nobody up. A batch may have each record only once. A larger
 * change is sent in several batches, in order: first sheets and openings, then candidates, decisions, and last the operation
 * with its patches; for a removal, first decisions and candidates, last the opening. A device may send the next one before
 * the answer to the last has arrived where neither refers to the other.
 */
export type Batch = {
	/** A random UUID. */
	readonly id: string
	readonly entries: readonly BatchEntry[]
	/**
	 * Set when a list made elsewhere is imported: decisions, notes and operations keep the names under which they were made.
	 * Otherwise whatever is new in a record is signed by the member, whatever name was sent.
	 */
	readonly isBroughtIn?: true
}

/**
 * Why the server did not store a record:
 * `stale`: it changed after `from`, or is not stored any more; or an opening is to be removed for which somebody is still
 * considered.
 * `not-allowed`: the member may not write it, one of its fields, or not see it: docs/rights.md.
 * `invalid`: its shape or its facts are not valid, or it refers to a record that does not exist.
 * `removed`: the candidate was deleted for good; nothing about them is stored again unless a `removed` entry of the same
 * batch, or an earlier one, says that they were brought back (`lifted`).
 */
export type EntryRefusal = 'stale' | 'not-allowed' | 'invalid' | 'removed'

/** The result for one record of a batch. */
export type BatchResult =
	| {
			readonly store: ExchangedStore
			readonly key: string
			readonly change: ChangeNumber
			/**
			 * What was stored, if it differs from what was sent: names are signed, texts and days corrected, others' work
			 * kept.
			 */
			readonly value?: ChangedEntry['value']
	  }
	| {
			readonly store: ExchangedStore
			readonly key: string
			readonly refused: EntryRefusal
			/** The current number and state; 0 and null if there is none that the member may see. */
			readonly change: ChangeNumber
			readonly value: ChangedEntry['value']
	  }

/**
 * The answer to a batch: a result for each entry, in order. `complete` is the workspace's number after it: it is *not* the
 * number to ask after, since others' changes may lie before it.
 *
 * When a record is refused, the device takes its present state, shows both to the person, and sends what they choose in a
 * new batch with the new number. The server judges each record by itself: it stores patches of refused records as sent.
 * After a refusal the device therefore sends a corrected chunk without them (a chunk can lose patches).
 *
 * What the server does by itself, so that the device need not (it may all the same; the changes are sent to all devices):
 * - removing an opening removes its decisions, removing a candidate theirs;
 * - a `removed` entry erases the candidate for good: record, decisions, and every patch about them or about anyone merged
 *   into them; reasons of operations that mention them are removed;
 * - it counts deleted people in `settings.erasures`, and owners set `settings.parameters`, `keptDays` and `shorter` by
 *   routes of their own; what a device sends there is ignored, as in every field that nobody may write (docs/rights.md);
 * - if a candidate is also in openings that the member does not see, those openings' ids, progress and notes are neither sent
 *   to the member nor changed by them, and the member cannot delete the candidate (`not-allowed`). In a list of openings,
 *   `hiddenOpening` stands for those that are left out.
 *
 * What can change in a log entry: an operation's `undone`, and its `reason` can be removed; a chunk can lose names and
 * patches, and patches members; both can be removed. `sequence` is 0 or leaves the device's slot as remainder (else
 * `invalid`). Days and instants ahead of the server's clock are set to the server's, except days that are agreed on for
 * later.
 */
export type BatchAnswer = Checkpoint & { readonly results: readonly BatchResult[] }

/**
 * What has changed after a number, up to that of its event, as the answer to `changes` says it, for who sees what the view
 * says.
 */
export type ToldChanges = Pick<ChangesAnswer, 'head' | 'view' | 'entries'> & { readonly after: ChangeNumber }

/**
 * `GET /api/team/exchange/events[?with=changes]`, `text/event-stream`: `data: {"complete":n}` at first and whenever the
 * number has risen (within two seconds even if a notification is lost), a comment every 15 seconds. It is a hint, not a
 * guarantee: the device asks for changes whenever a number is greater than its own, and polls from time to time, since a
 * proxy may hold the stream back. 429 beyond `maxChannels` per member.
 *
 * `with=changes`: events after the first also carry what has changed since the event before, where it is little
 * (`maxToldEntries`, `maxToldBytes`) and the member sees what they saw. A device that is complete up to `after` with the same
 * view takes it, and is then complete up to the event's number; any other asks.
 */
export type EventData = Pick<Checkpoint, 'complete'> & {
	/** Present if what a member may see may have changed: the device asks, whatever its number is. */
	readonly access?: true
	readonly changes?: ToldChanges
}
