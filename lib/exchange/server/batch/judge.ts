import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { type RecordAddress, recordName } from '@/lib/exchange/record-name'
import type { Sight, Verb } from '@/lib/records/rights/right'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { mayWhole } from '@/lib/team-rights/may'
import { initialSettings } from '../settings'
import { type Openings, openingsOf, sightOf } from '../visible'
import { byRights, mayWrite } from './by-rights'
import { candidateOf } from './candidate-of'
import { type EntryVerdict, isDeleted, type JudgeContext, refuseEntry, sightOfHolders } from './judge-context'
import type { PreparedEntry } from './prepare-entry'
import { inMemberOrder } from './sound-value'
import { storeJudges } from './store-judges'

/** The stored state of a record. Settings exist from the first moment on, whether or not anybody has changed them. */
function storedOf<N extends ExchangedStore>(
	{ store, key }: { readonly store: N; readonly key: string },
	{ state }: JudgeContext,
): ExchangedRecords[N] | undefined {
	const stored = state.stored.get(recordName({ store, key })) as ExchangedRecords[N] | undefined
	return stored ?? (store === 'settings' ? (initialSettings as ExchangedRecords[N]) : undefined)
}

/** By which openings the stored state of a record can be seen. */
function storedOpenings({ store, key }: RecordAddress, stored: object, context: JudgeContext): Openings {
	const { rows } = context.state
	if (store === 'sheets') return rows.get(recordName({ store, key }))?.openings ?? []
	if (store === 'patches') return context.openingsNow('operations', (stored as PatchChunk).operation) ?? []
	return openingsOf(store, stored as never)
}

/** By which openings a record that is added can be seen; undefined if it belongs to none. */
function sentOpenings({ store, value }: PreparedEntry, { openingsNow }: JudgeContext): Openings | undefined {
	if (store === 'patches') return openingsNow('operations', (value as PatchChunk).operation)
	if (store !== 'candidates' && store !== 'decisions' && store !== 'operations') return undefined
	// What stands for hidden openings is resolved later.
	return openingsOf(store, value as never)?.filter((one) => one !== hiddenOpening) ?? null
}

/** How much a member sees of the openings of a record: of the stored one or, if it is new, of the one sent. */
function sightOfRecord(entry: PreparedEntry, context: JudgeContext): Sight {
	const { visible } = context
	if (entry.store === 'removed') return sightOfHolders(entry.key, context)
	const stored = storedOf(entry, context)
	const openings = stored ? storedOpenings(entry, stored, context) : sentOpenings(entry, context)
	return openings === undefined ? 'all' : sightOf(visible, openings)
}

const isStale = (entry: PreparedEntry, { state }: JudgeContext): boolean => {
	const row = state.rows.get(recordName(entry))
	const isStored = state.stored.has(recordName(entry))
	// If the record is gone, the device may or may not know that.
	return isStored || entry.from > 0 ? row?.change !== entry.from : false
}

/** Whether the member may do something with the record as a whole; the server itself may do everything. */
function may(verb: Verb, entry: PreparedEntry, context: JudgeContext): boolean {
	const { id, permission } = context.signed.member
	return id === null || mayWhole(entry.store, verb, { permission, sight: sightOfRecord(entry, context) })
}

function judgeRemoval(entry: PreparedEntry, context: JudgeContext): EntryVerdict {
	const { store, key } = entry
	if (!storedOf(entry, context)) return { value: undefined }
	if (!may('remove', entry, context)) return refuseEntry('not-allowed')
	if (store === 'candidates' && context.deleting.has(key)) return { value: null }
	return isStale(entry, context) ? refuseEntry('stale') : { value: null }
}

/** Whether a version refers to an operation that cannot exist yet. */
const isFromFuture = (value: PreparedEntry['value'], { state }: JudgeContext): boolean =>
	value !== null && 'version' in value && (value.version ?? 0) > state.greatest

/** Judges a record that is put, first by what holds for its store, then by the rights in its fields. */
function judgePut<N extends ExchangedStore>(
	entry: PreparedEntry & { readonly store: N },
	stored: ExchangedRecords[N] | undefined,
	context: JudgeContext,
): EntryVerdict {
	const { store } = entry
	const { permission, id } = context.signed.member
	const verdict = storeJudges[store](entry.value as ExchangedRecords[N], stored, context)
	if (!('value' in verdict) || !verdict.value || id === null) return verdict
	const sight = stored ? sightOfRecord(entry, context) : 'all'
	const value = byRights(store, verdict.value, { ...context, stored, asking: { permission, sight } })
	return value ? { value } : refuseEntry('not-allowed')
}

/** Judges one entry of a batch, after those that precede it in the order of the stores. */
export function judge(entry: PreparedEntry, context: JudgeContext): EntryVerdict {
	const { store, value, isInvalid } = entry
	if (!mayWrite(store, context.signed.member.permission)) return refuseEntry('not-allowed')
	if (isInvalid || isFromFuture(value, context)) return refuseEntry('invalid')
	if (value === null) return judgeRemoval(entry, context)
	const about = candidateOf(entry)
	if (store !== 'removed' && about !== null && isDeleted(about, context)) return refuseEntry('removed')
	const stored = storedOf(entry, context)
	if (stored && !may('change', entry, context)) return refuseEntry('not-allowed')
	if (isStale(entry, context)) return refuseEntry('stale')
	if (!stored && !may('add', entry, context)) return refuseEntry('not-allowed')
	const verdict = judgePut(entry, stored, context)
	const isChanged = 'value' in verdict && verdict.value && verdict.value !== value
	return isChanged ? { value: inMemberOrder(store, verdict.value) } : verdict
}
