import type { ChangedEntry } from '../../protocol'
import type { OnDisk } from '../disk/pack-list'
import type { SyncPosition } from '../sync-position'

/** What is known of a list before its records arrive. */
export type ListHead = {
	/** The changes after this one are asked for when all parts are here. */
	readonly position: SyncPosition
	/** The greatest number of an operation; null if that is not known before all parts are here. */
	readonly sequence: number | null
	/** How many candidates there are, at most. */
	readonly candidates: number
}

/** Records of a list. */
export type SourcePart = {
	readonly entries: readonly ChangedEntry[]
	/** Whether candidates cannot be shown yet: openings, settings or decisions may still come. */
	readonly isEarly: boolean
}

/** Where a list comes from: the server, or the copy that this device keeps. */
export type ListSource = {
	readonly head: ListHead
	readonly parts: () => AsyncGenerator<SourcePart>
	/** What the disk has, once all parts were read. */
	readonly stored: () => Promise<OnDisk>
}
