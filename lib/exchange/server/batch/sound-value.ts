import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { isSameValue } from '@/lib/exchange/same-value'
import { faultIn } from '@/lib/records/derive/stored-checks'
import { isKey, isRecord } from '@/lib/records/shapes/shape-checks'
import { isSoundPatch } from '@/lib/screening/backup/patch-shapes'
import { sanitizeChunk, sanitizeOperation } from '@/lib/screening/backup/sanitize-history'
import { ownKey } from '@/lib/screening/database/record-store'
import { isChunk, isOperation, isRemoved } from '@/lib/screening/log/log-shapes'
import type { Patch } from '@/lib/screening/model/operations'
import { defaultSettings } from '@/lib/screening/model/records'
import { storedChecker } from '@/lib/screening/store/check-stored'
import {
	sanitizeCandidate,
	sanitizeDecision,
	sanitizeRole,
	sanitizeSheet,
} from '@/lib/screening/store/sanitize-records'
import { recordTables } from '../record-tables'
import { hasOddTexts, isTooDeep, withCleanTexts } from './clean-texts'

const checker = storedChecker()

/** Whether a value is a valid record of each store, including its facts. */
const isSound: { readonly [N in ExchangedStore]: (value: unknown) => boolean } = {
	settings: (value) => isRecord(value) && faultIn('settings', { ...defaultSettings, ...value }) === null,
	roles: (value) => faultIn('roles', value) === null && checker.role(value as never) === value,
	sheets: (value) => faultIn('sheets', value) === null,
	candidates: (value) => faultIn('candidates', value) === null && checker.candidate(value as never) === value,
	decisions: (value) => faultIn('decisions', value) === null,
	operations: (value) => isOperation(value) && isRealInstant(value.at),
	patches: (value) =>
		isChunk(value) &&
		value.patches.every(isSoundPatch) &&
		Object.entries(value.created).every(
			([store, keys]) => Object.hasOwn(created, store) && keys?.every(isCreated),
		),
	removed: isRemoved,
}

const created = { candidates: true, decisions: true, roles: true, sheets: true }
const isCreated = (key: string) => key.split(' ').every(isKey)

function isRealInstant(text: string): boolean {
	const time = Date.parse(text)
	return !Number.isNaN(time) && new Date(time).toISOString() === text
}

const sanitize: { readonly [N in ExchangedStore]: (value: ExchangedRecords[N]) => ExchangedRecords[N] } = {
	settings: (value) => value,
	roles: sanitizeRole,
	sheets: sanitizeSheet,
	candidates: sanitizeCandidate,
	decisions: sanitizeDecision,
	operations: sanitizeOperation,
	patches: sanitizeChunk,
	removed: (value) => value,
}

/** Nested members in the order in which the tables return them. */
const nestedInOrder: {
	readonly [N in ExchangedStore]?: (value: ExchangedRecords[N]) => Partial<ExchangedRecords[N]>
} = {
	candidates: ({ source }) => ({
		source:
			source.kind === 'sheet'
				? { kind: source.kind, sheet: source.sheet, row: source.row }
				: { kind: source.kind },
	}),
	operations: ({ by }) => ({ by: { name: by.name } }),
	patches: ({ patches }) => ({ patches: patches.map(patchInOrder) }),
}

const patchInOrder = ({ store, key, was, before, after, into }: Patch) =>
	({ store, key, was, before, after, into }) as Patch

/** The members that a store knows, in its order. */
export function inMemberOrder<N extends ExchangedStore>(
	store: N,
	value: ExchangedRecords[N],
): ExchangedRecords[N] {
	const ordered: Record<string, unknown> = {}
	for (const { member } of recordTables[store].members) {
		const one = value[member as keyof typeof value]
		if (one !== undefined) ordered[member] = one
	}
	return Object.assign(ordered, nestedInOrder[store]?.(value)) as ExchangedRecords[N]
}

/** A record with its JSON, which is what gets stored. */
export type SoundRecord<N extends ExchangedStore> = {
	readonly value: ExchangedRecords[N]
	readonly text: string
}

/**
 * The record in an untrusted value, with texts that can be stored and shown.
 * @returns null if it is not a valid record of the store, or does not have this key
 */
export function soundValue<N extends ExchangedStore>(
	store: N,
	key: string,
	value: unknown,
): SoundRecord<N> | null {
	if (isTooDeep(value) || !isSound[store](value)) return null
	const record = inMemberOrder(store, value as ExchangedRecords[N])
	const safe = sanitize[store](record)
	const isSafe = isSameValue(safe, record)
	const shown = isSafe ? record : inMemberOrder(store, safe)
	const text = JSON.stringify(shown)
	const isClean = !hasOddTexts(text)
	const kept = isClean ? shown : (withCleanTexts(shown) as ExchangedRecords[N])
	if (!(isSafe && isClean) && !isSound[store](kept)) return null
	return ownKey(store, kept) === key ? { value: kept, text: isClean ? text : JSON.stringify(kept) } : null
}
