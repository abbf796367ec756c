import * as z from 'zod/mini'
import { type Batch, exchangedStores } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { maxBatchEntries } from '@/lib/limits/exchange-limits'
import { maxRecordKeyCharacters } from '@/lib/limits/limits'
import {
	isOneOf,
	isRecord,
	isText,
	isWhole,
	orAbsent,
	orNull,
	type ShapeCheck,
} from '@/lib/records/shapes/shape-checks'

const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const keyPattern = /^[\w-]{1,64}(?: [\w-]{1,64})?$/
const isRecordKey: ShapeCheck = (value) =>
	isText(maxRecordKeyCharacters, 1)(value) && keyPattern.test(String(value))
const isUuid: ShapeCheck = (value) => typeof value === 'string' && uuidPattern.test(value)

/** What is wrong, and where. */
type ShapeFault = { readonly path: readonly (string | number)[]; readonly detail: string }

type Members = readonly (readonly [member: string, check: ShapeCheck, detail: string])[]

const ofBatch: Members = [
	['id', isUuid, 'This must be a UUID in lower case.'],
	['isBroughtIn', orAbsent(isOneOf([true])), 'This must be true or absent.'],
	['entries', Array.isArray, 'This must be a list.'],
	[
		'entries',
		(value) => !Array.isArray(value) || value.length <= maxBatchEntries,
		`The list may have ${maxBatchEntries} entries at most.`,
	],
]

const ofEntry: Members = [
	['store', isOneOf(exchangedStores), `This must be one of: ${exchangedStores.join(', ')}.`],
	['key', isRecordKey, 'This must be the key of a record: letters, digits, - and _, in one or two parts.'],
	['from', isWhole(0), 'This must be a whole number, 0 or more.'],
	['value', orNull(isRecord), 'This must be an object or null.'],
]

const noObject = 'This must be an object.'

function* faultsOf(value: unknown, members: Members, path: ShapeFault['path']): Generator<ShapeFault> {
	if (!isRecord(value)) yield { path, detail: noObject }
	else
		for (const [member, check, detail] of members)
			if (!check(value[member])) yield { path: [...path, member], detail }
}

/** What is wrong with the shape of an untrusted batch; the records themselves are validated one by one. */
export function* batchFaults(value: unknown): Generator<ShapeFault> {
	const faults = [...faultsOf(value, ofBatch, [])]
	yield* faults
	if (faults.some(({ path }) => path[0] !== 'id' && path[0] !== 'isBroughtIn')) return
	const names = new Set<string>()
	for (const [at, entry] of (value as Batch).entries.entries()) {
		const found = [...faultsOf(entry, ofEntry, ['entries', at])]
		yield* found
		if (found.length > 0) continue
		if (names.has(recordName(entry)))
			yield { path: ['entries', at], detail: 'No record may stand in a batch twice.' }
		names.add(recordName(entry))
	}
}

/** The body of a batch. */
export const batchBody = z.custom<Batch>().check(({ value, issues }) => {
	for (const { path, detail } of batchFaults(value))
		issues.push({ code: 'custom', path: [...path], params: { detail }, input: value })
})
