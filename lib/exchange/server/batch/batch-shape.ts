import { type Batch, exchangedStores } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { maxBatchEntries } from '@/lib/limits/exchange-limits'
import {
	has,
	isList,
	isOneOf,
	isRecord,
	isText,
	isWhole,
	orAbsent,
	orNull,
} from '@/lib/screening/database/shape-checks'

const uuidPattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
/** Two keys and a space. */
const maxKeyCharacters = 129
const keyPattern = /^[\w-]{1,64}(?: [\w-]{1,64})?$/
const isRecordKey = (value: unknown) => isText(maxKeyCharacters, 1)(value) && keyPattern.test(String(value))

const isEntry = has({
	store: isOneOf(exchangedStores),
	key: isRecordKey,
	from: isWhole(0),
	value: orNull(isRecord),
})

const isShaped = has({
	id: (value) => typeof value === 'string' && uuidPattern.test(value),
	entries: isList(isEntry, { max: maxBatchEntries }),
	isBroughtIn: orAbsent(isOneOf([true])),
})

/** Whether an untrusted value is a batch, with each record at most once; the records themselves are validated one by one. */
export function isBatch(value: unknown): value is Batch {
	if (!isShaped(value)) return false
	const { entries } = value as Batch
	return new Set(entries.map(recordName)).size === entries.length
}
