import type { StorageProblem, StoreKind, StoreName } from '../database/record-store'
import type { NamedOperation } from '../log/operation-about'
import type { Role, Settings } from '../model/records'
import type { CutOff } from './importing'

/** What another version of the program stored and this one does not accept. */
export type OutdatedRecords = {
	/** The number of candidates with answers that are invalid in this version, which are kept as faults. */
	readonly candidates: number
	/** The names of roles with such answers, or with unknown rule sets. */
	readonly roles: readonly string[]
}

/** Counts of stored entries that are not valid records, or cannot be read. */
export type SetAsideCounts = {
	readonly total: number
	/** By store. */
	readonly of: Readonly<Record<StoreName, number>>
	/**
	 * Whether erasing at the end of the retention period is paused, because entries that are set aside may determine
	 * that end.
	 */
	readonly isErasurePaused: boolean
}

/** A summary of everything stored for the pages, without the candidates themselves. */
export type DeskState = {
	/** Incremented with each change of a role or a candidate, and of settings by others, but not of a decision. */
	readonly revision: number
	/** The last operation here that can be undone; null after a deletion, and after it was undone. */
	readonly latest: NamedOperation | null
	/** An interrupted import, until the page has reported its end. */
	readonly cutOff: CutOff | null
	readonly kind: StoreKind
	readonly problem: StorageProblem | null
	readonly roles: readonly Role[]
	readonly settings: Settings
	/** How many are there: all, unless `total` says that there will be more. */
	readonly candidates: number
	/** How many there will be, at most, while the others are still being loaded; null once all are there. */
	readonly total: number | null
	/** The number of candidates by role id. */
	readonly counts: Readonly<Record<string, number>>
	/** By role id, the number of candidates considered for this role and no other. */
	readonly only: Readonly<Record<string, number>>
	/** By role id, the number of dates that are overdue, due today, or due within a week. */
	readonly due: Readonly<Record<string, number>>
	readonly decisions: number
	/** How many texts of cells have a remembered meaning. */
	readonly remembered: number
	/** Of how many kinds of sheets it is remembered how their columns were read. */
	readonly forms: number
	/** How many pieces of cells have an answer that holds for all sheets. */
	readonly pieces: number
	/** The number of records that were erased on opening because their retention period had ended. */
	readonly expired: number
	readonly outdated: OutdatedRecords
	readonly setAside: SetAsideCounts
	/** The days on which the first and the last retention period end; null without candidates. */
	readonly ends: { readonly first: string; readonly last: string } | null
}
