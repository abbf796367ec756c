import type { BegunOperation } from '../database/record-store'
import type { writeThrough } from '../database/write-through'
import type { Operation, PatchChunk } from '../model/operations'
import type { RemovedCandidate } from '../model/removed'
import { isBegun, isChunk, isHashKey, isOperation, isRemoved } from './log-shapes'

/** What has been done, read from the device on demand. */
export type DeskLog = ReturnType<typeof deskLog>

/** Reads the log; invalid entries are skipped. */
export const deskLog = (through: Pick<ReturnType<typeof writeThrough>, 'log'>) => ({
	/** All operations, the latest first. */
	async operations(): Promise<readonly Operation[]> {
		const found: Operation[] = []
		for await (const { value } of through.log('operations')) if (isOperation(value)) found.push(value)
		return found.toSorted((a, b) => b.sequence - a.sequence || (a.at < b.at ? 1 : -1))
	},
	/** The chunks of what one operation did, or of all operations. */
	async *chunks(operation?: string): AsyncGenerator<PatchChunk> {
		for await (const { value } of through.log('patches', operation ? `${operation} ` : ''))
			if (isChunk(value)) yield value
	},
	/** The records about deleted people. */
	async removed(): Promise<readonly RemovedCandidate[]> {
		const found: RemovedCandidate[] = []
		for await (const { value } of through.log('removed')) if (isRemoved(value)) found.push(value)
		return found
	},
	/** An import that has begun and whose end no page has reported; null if there is none. */
	async begun(): Promise<BegunOperation | null> {
		for await (const { value } of through.log('device', 'begun')) if (isBegun(value)) return value.value
		return null
	},
	/** The secret key for hashing the ids of deleted people; null if nobody was deleted yet. */
	async hashKey(): Promise<string | null> {
		for await (const { value } of through.log('device', 'hashKey')) if (isHashKey(value)) return value.value
		return null
	},
})
