import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { type RecordAddress, recordName } from '@/lib/exchange/record-name'
import type { Requester, Verb } from '@/lib/records/rights/right'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { mayWhole } from '@/lib/team-rights/may'
import { permissionsOf } from '@/lib/team-rights/permission-at'
import { initialSettings } from '../settings'
import { askingsOf } from '../view/view'
import { type Openings, openingsOf } from '../view/visible'
import { byRights, mayWrite } from './by-rights'
import { candidateOf } from './candidate-of'
import {
	askingsOfHolders,
	type EntryVerdict,
	isDeleted,
	type JudgeContext,
	refuseEntry,
} from './judge-context'
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

/** Whether a stored part of the history is the member’s own: an interviewer sees no other. */
const isOwnHistory = ({ store, key }: RecordAddress, { view }: JudgeContext): boolean =>
	view === 'all' ||
	(store !== 'operations' && store !== 'patches') ||
	(view.beside.get(store)?.has(key) ?? false)

/** As whom a member asks for a record: for the stored one or, if it is new, for the one sent. */
function askingsOfRecord(entry: PreparedEntry, context: JudgeContext): readonly Requester[] {
	if (entry.store === 'removed') return askingsOfHolders(entry.key, context)
	const stored = storedOf(entry, context)
	const openings = stored ? storedOpenings(entry, stored, context) : sentOpenings(entry, context)
	const askings = askingsOf(context.view, openings, candidateOf(entry))
	return !stored || isOwnHistory(entry, context)
		? askings
		: askings.filter(({ permission }) => permission !== 'interviewer')
}

const isStale = (entry: PreparedEntry, { state }: JudgeContext): boolean => {
	const row = state.rows.get(recordName(entry))
	const isStored = state.stored.has(recordName(entry))
	// If the record is gone, the device may or may not know that.
	return isStored || entry.from > 0 ? row?.change !== entry.from : false
}

/** Whether the member may do something with the record as a whole; the server itself may do everything. */
function may(verb: Verb, entry: PreparedEntry, context: JudgeContext): boolean {
	if (context.signed.member.id === null) return true
	return askingsOfRecord(entry, context).some((asking) => mayWhole(entry.store, verb, asking))
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
	const verdict = storeJudges[store](entry.value as ExchangedRecords[N], stored, context)
	if (!('value' in verdict) || !verdict.value || context.signed.member.id === null) return verdict
	const askings = stored ? askingsOfRecord(entry, context) : askingsOf(context.view, undefined)
	const value = byRights(store, verdict.value, { ...context, stored, askings })
	return value ? { value } : refuseEntry('not-allowed')
}

/** Judges one entry of a batch, after those that precede it in the order of the stores. */
export function judge(entry: PreparedEntry, context: JudgeContext): EntryVerdict {
	const { store, value, isInvalid } = entry
	if (!mayWrite(store, permissionsOf(context.signed.member))) return refuseEntry('not-allowed')
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
