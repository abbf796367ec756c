import type { EntryRefusal, ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import type { Requester } from '@/lib/records/rights/right'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Author } from '../member'
import { askingsOf, leastOf, type MemberView } from '../view/view'
import type { Openings } from '../view/visible'
import type { BatchState } from './batch-state'
import type { References } from './references'
import type { SettingContext } from './server-fields'

/** What becomes of an entry. */
export type EntryVerdict =
	| { readonly refused: EntryRefusal }
	/** Null: the record is removed; undefined: it did not exist. */
	| { readonly value: ExchangedRecords[ExchangedStore] | null | undefined }

/** What a verdict is based on. */
export type JudgeContext = SettingContext & {
	readonly state: BatchState
	readonly signed: Author
	/** What the member sees; openings that the batch creates are added. */
	readonly view: MemberView
	readonly references: References
	/** The candidates whom the batch deletes for good, and those whom it brings back. */
	readonly deleting: ReadonlySet<string>
	readonly lifting: ReadonlySet<string>
	/** Whether an opening exists once the previous entries are stored. */
	readonly isThere: (role: string) => boolean
	/** By which openings a candidate or an operation can be seen; undefined if it does not exist. */
	readonly openingsNow: (store: 'candidates' | 'operations', key: string) => Openings | undefined
	/** Whether an operation is the member's, made by this batch or an earlier one of this device. */
	readonly isOwn: (operation: string) => boolean
	/** By which openings patches can be seen: stored ones as recorded, new ones by the candidates they are about. */
	readonly openingsOfPatches: (chunk: PatchChunk, isStored: boolean) => readonly Openings[]
}

export const refuseEntry = (refused: EntryRefusal): EntryVerdict => ({ refused })

/**
 * As whom a member asks for whoever holds a key, or held the records that were merged into theirs: with the least that they
 * see of one of them; with all, if no one does.
 */
export function askingsOfHolders(key: string, { view, references }: JudgeContext): readonly Requester[] {
	const holders = references.holders.get(key) ?? []
	const askings = holders.map((holder) => askingsOf(view, holder.openings, holder.key))
	return askings.length > 0 ? leastOf(askings) : askingsOf(view, undefined)
}

/** Whether a candidate was, or is being, deleted for good. */
export const isDeleted = (key: string, { state, deleting, lifting }: JudgeContext): boolean =>
	deleting.has(key) || (state.deleted.has(key) && !lifting.has(key))
