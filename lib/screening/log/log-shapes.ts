import { chunkMembers } from '@/lib/records/chunk'
import { shapesOf } from '@/lib/records/derive/shapes-of'
import { operationMembers } from '@/lib/records/operation'
import { removedMembers } from '@/lib/records/removed'
import { has, isHex32, isInstant, isKey, isOneOf, isShort } from '@/lib/records/shapes/shape-checks'
import type { DeviceEntry } from '../database/record-store'
import type { Operation, PatchChunk } from '../model/operations'
import type { RemovedCandidate } from '../model/removed'

const operation = has(shapesOf(operationMembers))

const chunk = has(shapesOf(chunkMembers))
const removed = has(shapesOf(removedMembers))
const begun = has({
	name: isOneOf(['begun']),
	value: has({
		operation: isKey,
		name: isShort,
		at: isInstant,
	}),
})
const hashKey = has({ name: isOneOf(['hashKey']), value: isHex32 })

/** Whether a stored value is an operation. */
export const isOperation = (value: unknown): value is Operation => operation(value)

/** Whether a stored value is a chunk of an operation; the records in it are checked where they are used. */
export const isChunk = (value: unknown): value is PatchChunk => chunk(value)

/** Whether a stored value is the record of a deleted person. */
export const isRemoved = (value: unknown): value is RemovedCandidate => removed(value)

/** Whether a stored value is an import that has begun. */
export const isBegun = (value: unknown): value is Extract<DeviceEntry, { name: 'begun' }> => begun(value)

/** Whether a stored value is the secret key for hashing ids. */
export const isHashKey = (value: unknown): value is Extract<DeviceEntry, { name: 'hashKey' }> =>
	hashKey(value)
