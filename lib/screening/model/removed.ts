import type { removalReasons } from '@/lib/records/shapes/options'
/** The record of a candidate who was deleted: nothing that says who they were. */
export type Removed = {
	/** The random key of their record. */
	readonly key: string
	/** The employer's ids for them, each hashed with a secret key of this device. */
	readonly hashes: readonly string[]
	/** The day on which they were deleted, and whether by a person or at the end of the retention period. */
	readonly on: string
	readonly why: (typeof removalReasons)[number]
	/**
	 * The key of the record under which they were brought back: as long as it is stored, they do not count as deleted.
	 */
	readonly lifted?: string
}
