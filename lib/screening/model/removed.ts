export const removalReasons = ['removed', 'expired'] as const

/** What is still known of a candidate who was deleted: nothing that says who they were. */
export type Removed = {
	/** The random key that their record had. */
	readonly key: string
	/** The employer's ids for them, each hashed by a secret of this device. */
	readonly hashes: readonly string[]
	/** The day on which they were deleted, and whether by a person or at the end of the retention period. */
	readonly on: string
	readonly why: (typeof removalReasons)[number]
	/** The key of the record under which they were brought back all the same: as long as it is stored, they are not gone. */
	readonly lifted?: string
}
