import type { Transaction } from '@/lib/database/database'
import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import type { ChangedEntry, ExchangedRecords, ExchangedStore } from '../protocol'
import { type RecordAddress, recordName } from '../record-name'
import { byStore } from './by-store'
import { readChangeRows } from './change-rows'
import { readRecords } from './statements'
import {
	type Openings,
	openingsOf,
	sees,
	type VisibleOpenings,
	visibleCreated,
	visiblePart,
	visiblePatch,
	visibleRoles,
} from './visible'

/** A record as a member sees it; null if they do not. `openings` are those of its row in team.changes. */
export function visibleRecord(
	store: ExchangedStore,
	value: ExchangedRecords[ExchangedStore],
	{ visible, openings }: { readonly visible: VisibleOpenings; readonly openings: Openings },
): ExchangedRecords[ExchangedStore] | null {
	if (visible === 'all') return value
	const now = store === 'sheets' || store === 'patches' ? openings : openingsOf(store, value as never)
	if (!sees(visible, now)) return null
	if (store === 'candidates') return visiblePart(value as Candidate, visible)
	if (store === 'operations') {
		const operation = value as Operation
		return { ...operation, roles: visibleRoles(operation.roles, visible) }
	}
	if (store !== 'patches') return value
	const chunk = value as PatchChunk
	const created = visibleCreated(chunk.created, visible)
	return { ...chunk, created, patches: chunk.patches.map((patch) => visiblePatch(patch, visible)) }
}

/** The latest state of records, as a member sees them, by `recordName`. */
export async function readVisibleEntries(
	tx: Transaction,
	records: readonly RecordAddress[],
	visible: VisibleOpenings,
): Promise<ReadonlyMap<string, ChangedEntry>> {
	const found = new Map<string, ChangedEntry>()
	for (const [store, some] of byStore(await readChangeRows(tx, records))) {
		const keys = some.map(({ key }) => key)
		const texts = new Map((await readRecords(tx, store, keys, visible)).map(({ key, value }) => [key, value]))
		for (const { key, change, openings } of some) {
			if (!sees(visible, openings)) continue
			const text = texts.get(key)
			const value = text === undefined ? null : visibleRecord(store, JSON.parse(text), { visible, openings })
			found.set(recordName({ store, key }), { store, key, change, value } as ChangedEntry)
		}
	}
	return found
}
