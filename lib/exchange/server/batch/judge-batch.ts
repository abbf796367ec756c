import { type ExchangedRecords, type ExchangedStore, exchangedStores } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { isSameValue } from '@/lib/exchange/same-value'
import type { Removed } from '@/lib/screening/model/removed'
import { byStore } from '../by-store'
import type { Author } from '../member'
import { type Openings, openingsOf, type VisibleOpenings } from '../visible'
import type { BatchState } from './batch-state'
import { type JudgeContext, judge, type Verdict } from './judge'
import type { Prepared } from './prepare'
import { chunkId, openingsOfPatch, type References } from './references'

export type Judged = Prepared & { readonly verdict: Verdict }

/** Everything that is known when the entries of a batch are judged. */
export type Known = {
	readonly signed: Author
	/** The openings that the member sees; those that the batch creates are added. */
	readonly visible: VisibleOpenings & ('all' | Set<string>)
	readonly state: BatchState
	readonly references: References
	readonly isBroughtIn: boolean
}

/** Deletions come first, since nothing else about those people is stored any more. */
const order: readonly ExchangedStore[] = [
	'removed',
	...exchangedStores.filter((store) => store !== 'removed'),
]

/** By which openings records can be seen once the batch is stored. */
function openingsAfter(
	references: References,
	made: ReadonlyMap<string, ExchangedRecords[ExchangedStore] | null>,
) {
	return (store: 'candidates' | 'operations', key: string): Openings | undefined => {
		const value = made.get(recordName({ store, key }))
		if (value === null) return undefined
		return value ? openingsOf(store, value as never) : references[store].get(key)
	}
}

/** Judges each entry of a batch; returns them in their original order. */
export function judgeBatch(entries: readonly Prepared[], known: Known): readonly Judged[] {
	const { references, visible } = known
	const made = new Map<string, ExchangedRecords[ExchangedStore] | null>()
	const deleting = new Set<string>()
	const lifting = new Set<string>()
	const openingsNow = openingsAfter(references, made)
	const context: JudgeContext = {
		...known,
		deleting,
		lifting,
		isThere: (store, key) => {
			const value = made.get(recordName({ store, key }))
			return value === undefined ? references[store].has(key) : value !== null
		},
		openingsOfOperation: (id) => openingsNow('operations', id),
		openingsOfPatches: (chunk, isStored) =>
			isStored
				? (references.patches.get(chunkId(chunk)) ?? [])
				: chunk.patches.map((patch) =>
						openingsOfPatch(patch, (key) => openingsNow('candidates', key) ?? references.candidates.get(key)),
					),
	}
	const verdicts = new Map<Prepared, Verdict>()
	const grouped = byStore(entries)
	for (const store of order)
		for (const entry of grouped.get(store) ?? []) {
			const verdict = judge(entry, context)
			verdicts.set(entry, verdict)
			if ('refused' in verdict || verdict.value === undefined) continue
			made.set(recordName(entry), verdict.value)
			if (store === 'roles' && verdict.value && visible !== 'all') visible.add(entry.key)
			if (store === 'removed' && verdict.value) {
				const { lifted } = verdict.value as Removed
				;(lifted === undefined ? deleting : lifting).add(entry.key)
			}
		}
	return entries.map((entry) => {
		const verdict = verdicts.get(entry) as Verdict
		const value = 'value' in verdict ? verdict.value : null
		const isAsSent = entry.isAsSent && (!value || isSameValue(value, entry.value))
		return { ...entry, isAsSent, verdict }
	})
}
