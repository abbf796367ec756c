import type { Begun } from '../database/record-store'
import type { writeThrough } from '../database/write-through'
import type { Operation, PatchChunk } from '../model/operations'
import type { Removed } from '../model/removed'
import { isBegun, isChunk, isHashKey, isOperation, isRemoved } from './log-shapes'

/** What has been done, read from the device when it is asked for. */
export type DeskLog = ReturnType<typeof deskLog>

/** Reads the log; entries that are not valid are passed over. */
export const deskLog = (through: Pick<ReturnType<typeof writeThrough>, 'log'>) => ({
	/** All operations, the latest first. */
	async operations(): Promise<readonly Operation[]> {
		const found: Operation[] = []
		for await (const { value } of through.log('operations')) if (isOperation(value)) found.push(value)
		return found.toSorted((a, b) => b.sequence - a.sequence || (a.at < b.at ? 1 : -1))
	},
	/** The parts of what one operation did, or all operations. */
	async *chunks(operation?: string): AsyncGenerator<PatchChunk> {
		for await (const { value } of through.log('patches', operation ? `${operation} ` : ''))
			if (isChunk(value)) yield value
	},
	/** What is still known of those who were deleted. */
	async removed(): Promise<readonly Removed[]> {
		const found: Removed[] = []
		for await (const { value } of through.log('removed')) if (isRemoved(value)) found.push(value)
		return found
	},
	/** An import that has begun and of which no page has said how it ended; null if there is none. */
	async begun(): Promise<Begun | null> {
		for await (const { value } of through.log('device', 'begun')) if (isBegun(value)) return value.value
		return null
	},
	/** The secret by which the ids of deleted people are hashed; null if nobody was deleted yet. */
	async hashKey(): Promise<string | null> {
		for await (const { value } of through.log('device', 'hashKey')) if (isHashKey(value)) return value.value
		return null
	},
})
