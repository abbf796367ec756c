import {
	has,
	isActor,
	isKey,
	isList,
	isLong,
	isOneOf,
	isRecord,
	isShort,
	isText,
	isWhole,
	orAbsent,
} from '../database/shape-checks'
import {
	type Operation,
	operationKinds,
	type PatchChunk,
	patchedStores,
	patchesPerChunk,
} from '../model/operations'

/** The characters of an instant, such as 2026-11-28T09:30:00.000Z. */
const instantCharacters = 24

const operation = has({
	id: isKey,
	sequence: isWhole(0),
	at: isText(instantCharacters, instantCharacters),
	by: isActor,
	kind: isOneOf(operationKinds),
	roles: (value) => value === 'all' || isList(isKey)(value),
	created: isWhole(0),
	changed: isWhole(0),
	name: orAbsent(isShort),
	reason: orAbsent(isLong),
	undoes: orAbsent(isKey),
	undone: orAbsent(isKey),
})

/** The characters of two keys and a blank, as of a decision. */
const maxKeyCharacters = 129
const isRecordKey = isText(maxKeyCharacters, 1)
const isKeys = isList(isRecordKey, { max: patchesPerChunk })

const chunk = has({
	operation: isKey,
	part: isWhole(0),
	created: (value) => isRecord(value) && Object.values(value).every(isKeys),
	patches: isList(
		has({
			store: isOneOf(patchedStores),
			key: isRecordKey,
			was: isWhole(0),
			before: orAbsent(isRecord),
			after: orAbsent(isRecord),
			into: orAbsent(isKey),
		}),
		{ max: patchesPerChunk },
	),
})

/** Whether a stored value is an operation. */
export const isOperation = (value: unknown): value is Operation => operation(value)

/** Whether a stored value is a part of what an operation did; the records within are checked where they are used. */
export const isChunk = (value: unknown): value is PatchChunk => chunk(value)
