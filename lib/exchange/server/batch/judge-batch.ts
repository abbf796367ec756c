import { type ExchangedRecords, type ExchangedStore, exchangedStores } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { isSameValue } from '@/lib/exchange/same-value'
import { slots } from '@/lib/exchange/sequence'
import type { RemovedCandidate } from '@/lib/screening/model/removed'
import { byStore } from '../by-store'
import type { Author } from '../member'
import { addOpening, type MemberView } from '../view/view'
import { openingsOf } from '../view/visible'
import type { BatchState } from './batch-state'
import { judge } from './judge'
import type { EntryVerdict, JudgeContext } from './judge-context'
import type { PreparedEntry } from './prepare-entry'
import { chunkId, openingsOfPatch, type References } from './references'
import type { SettingContext } from './server-fields'

export type JudgedEntry = PreparedEntry & { readonly verdict: EntryVerdict }

/** Everything that is known when the entries of a batch are judged. */
export type BatchContext = SettingContext & {
	readonly signed: Author
	/** What the member sees; openings that the batch creates are added. */
	readonly view: MemberView
	readonly state: BatchState
	readonly references: References
}

/** Deletions come first, since nothing else about those people is stored any more. */
const order: readonly ExchangedStore[] = [
	'removed',
	...exchangedStores.filter((store) => store !== 'removed'),
]

type Made = ReadonlyMap<string, ExchangedRecords[ExchangedStore] | null>

/** By which openings records can be seen once the batch is stored. */
function openingsAfter({ candidates, operations }: References, made: Made): JudgeContext['openingsNow'] {
	return (store, key) => {
		const value = made.get(recordName({ store, key }))
		if (value === null) return undefined
		if (value) return openingsOf(store, value as never)
		return store === 'candidates' ? candidates.get(key) : operations.get(key)?.openings
	}
}

/** Whether operations were made on the device of a batch, by this one or before; or came with the list that it brings in. */
function areOwn({ references, signed, isBroughtIn }: BatchContext, made: Made): JudgeContext['isOwn'] {
	return (key) => {
		if (made.get(recordName({ store: 'operations', key }))) return true
		const known = references.operations.get(key)
		if (!known) return false
		const { sequence, member } = known
		return sequence === 0
			? isBroughtIn && member === signed.member.id
			: sequence % slots === signed.device.slot
	}
}

/** Judges each entry of a batch; returns them in their original order. */
export function judgeBatch(entries: readonly PreparedEntry[], known: BatchContext): readonly JudgedEntry[] {
	const { references, view } = known
	const made = new Map<string, ExchangedRecords[ExchangedStore] | null>()
	const deleting = new Set<string>()
	const lifting = new Set<string>()
	const openingsNow = openingsAfter(references, made)
	const context: JudgeContext = {
		...known,
		deleting,
		lifting,
		openingsNow,
		isOwn: areOwn(known, made),
		isThere: (key) => {
			const value = made.get(recordName({ store: 'roles', key }))
			return value === undefined ? references.roles.has(key) : value !== null
		},
		openingsOfPatches: (chunk, isStored) =>
			isStored
				? (references.patches.get(chunkId(chunk)) ?? [])
				: chunk.patches.map((patch) =>
						openingsOfPatch(patch, (key) => openingsNow('candidates', key) ?? references.candidates.get(key)),
					),
	}
	const verdicts = new Map<PreparedEntry, EntryVerdict>()
	const grouped = byStore(entries)
	for (const store of order)
		for (const entry of grouped.get(store) ?? []) {
			const verdict = judge(entry, context)
			verdicts.set(entry, verdict)
			if ('refused' in verdict || verdict.value === undefined) continue
			made.set(recordName(entry), verdict.value)
			if (store === 'roles' && verdict.value && !known.state.stored.has(recordName(entry)))
				addOpening(view, entry.key)
			if (store === 'removed' && verdict.value) {
				const { lifted } = verdict.value as RemovedCandidate
				;(lifted === undefined ? deleting : lifting).add(entry.key)
			}
		}
	return entries.map((entry) => {
		const verdict = verdicts.get(entry) as EntryVerdict
		const value = 'value' in verdict ? verdict.value : null
		const isAsSent = entry.isAsSent && (!value || isSameValue(value, entry.value))
		return { ...entry, isAsSent, verdict }
	})
}
