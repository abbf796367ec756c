import type { Transaction } from '@/lib/database/database'
import type { Operation, Patch, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { withoutSensitive } from '@/lib/screening/model/sensitive'
import { isAdviceShown } from '@/lib/screening/shown/advice'
import type { ChangedEntry, ExchangedRecords, ExchangedStore } from '../protocol'
import { type RecordAddress, recordName } from '../record-name'
import { byStore } from './by-store'
import { readChangeRows } from './change-rows'
import { readRecords } from './statements'
import {
	type MemberView,
	openingsFor,
	openingsKnown,
	seenPatches,
	seesAllSensitive,
	seesRecord,
	seesSensitive,
} from './view/view'
import {
	type Openings,
	openingsOf,
	type VisibleOpenings,
	visibleCreated,
	visiblePart,
	visibleRoles,
} from './view/visible'

/** A state of a candidate, or part of one, as a member sees it who does not see everybody whole. */
const seenState = <T extends Partial<Candidate>>(state: T, visible: VisibleOpenings, isOpen: boolean): T => {
	const part = visiblePart(state, visible)
	return isOpen ? part : withoutSensitive(part, null)
}

function seenCandidate(value: Candidate, view: MemberView): Candidate {
	const { key, roles } = value
	const isOpen = seesSensitive(view, roles === 'all' ? null : roles, key)
	const seen = seenState(value, openingsFor(view, key), isOpen)
	return isOpen ? seen : { ...seen, withheld: true }
}

type Advised = { readonly advice?: Decision['advice'] }
type Keyed = Pick<RecordAddress, 'key'>

/**
 * A decision, or part of one, without the outcome of that day where it can rest on what the member does not see in the
 * opening of the decision.
 */
function seenDecision<T extends Advised>(state: T, { key }: Keyed, view: MemberView): T {
	const { advice } = state
	const [opening = '', candidate = ''] = key.split(' ')
	if (!advice || seesSensitive(view, [opening], candidate) || isAdviceShown({ withheld: true }, advice))
		return state
	return { ...state, advice: { ...advice, outcome: '' } }
}

/** A patch as a member sees it. */
const seenPatch = (patch: Patch, view: MemberView): Patch => {
	if (patch.store === 'decisions')
		return {
			...patch,
			...(patch.before && { before: seenDecision(patch.before, patch, view) }),
			...(patch.after && { after: seenDecision(patch.after, patch, view) }),
		}
	if (patch.store !== 'candidates') return patch
	const see = <T extends Partial<Candidate>>(state: T) =>
		seenState(state, openingsFor(view, patch.key), seesAllSensitive(view))
	return {
		...patch,
		...(patch.before && { before: see(patch.before) }),
		...(patch.after && { after: see(patch.after) }),
	}
}

/** A record as a member sees it; null if they do not. `openings` are those of its row in team.changes. */
export function visibleRecord(
	{ store, key }: RecordAddress,
	value: ExchangedRecords[ExchangedStore],
	{ view, openings }: { readonly view: MemberView; readonly openings: Openings },
): ExchangedRecords[ExchangedStore] | null {
	if (view === 'all') return value
	const now = store === 'sheets' || store === 'patches' ? openings : openingsOf(store, value as never)
	if (!seesRecord(view, { store, key }, now)) return null
	if (store === 'candidates') return seenCandidate(value as Candidate, view)
	if (store === 'decisions') return seenDecision(value as Decision, { key }, view)
	if (store === 'operations') {
		const operation = value as Operation
		return { ...operation, roles: visibleRoles(operation.roles, openingsKnown(view)) }
	}
	if (store !== 'patches') return value
	const chunk = value as PatchChunk
	const created = visibleCreated(chunk.created, openingsKnown(view))
	return { ...chunk, created, patches: chunk.patches.map((patch) => seenPatch(patch, view)) }
}

/** The latest state of records, as a member sees them, by `recordName`. */
export async function readVisibleEntries(
	tx: Transaction,
	records: readonly RecordAddress[],
	view: MemberView,
): Promise<ReadonlyMap<string, ChangedEntry>> {
	const found = new Map<string, ChangedEntry>()
	for (const [store, some] of byStore(await readChangeRows(tx, records))) {
		const keys = some.map(({ key }) => key)
		const texts = new Map(
			(await readRecords(tx, store, keys, seenPatches(view))).map(({ key, value }) => [key, value]),
		)
		for (const { key, change, openings } of some) {
			if (!seesRecord(view, { store, key }, openings)) continue
			const text = texts.get(key)
			const value =
				text === undefined ? null : visibleRecord({ store, key }, JSON.parse(text), { view, openings })
			found.set(recordName({ store, key }), { store, key, change, value } as ChangedEntry)
		}
	}
	return found
}
