import type { Role, Settings } from '../model/records'
import type { StorageProblem, StoreName } from '../store/record-store'

/** What was stored by another version of the program and does not fit this one. */
export type Outdated = {
	/** Candidates with answers that are none by the facts of this version; each bears them as faults. */
	readonly candidates: number
	/** The names of roles that had such answers, or rule sets that are no longer known. */
	readonly roles: readonly string[]
}

/** What is stored but no record of its kind, or cannot be read. */
export type SetAsideCounts = {
	readonly total: number
	/** By the store that it stands in. */
	readonly of: Readonly<Record<StoreName, number>>
	/** Whether nothing is erased at its end meanwhile, for what is set aside may say when that is. */
	readonly isErasurePaused: boolean
}

/** What the pages show of all that is kept, without the candidates themselves. */
export type DeskState = {
	/** Counts up with each change of a role or a candidate; a decision changes nothing about them. */
	readonly revision: number
	readonly kind: 'device' | 'memory'
	readonly problem: StorageProblem | null
	readonly roles: readonly Role[]
	readonly settings: Settings
	readonly candidates: number
	/** Candidates by role. */
	readonly counts: Readonly<Record<string, number>>
	/** Candidates that are considered for this role and no other. */
	readonly only: Readonly<Record<string, number>>
	readonly decisions: number
	/** How many records had reached their end and were erased when this page was opened. */
	readonly expired: number
	readonly outdated: Outdated
	readonly setAside: SetAsideCounts
	/** The days on which the first and the last record end; null without candidates. */
	readonly ends: { readonly first: string; readonly last: string } | null
}
