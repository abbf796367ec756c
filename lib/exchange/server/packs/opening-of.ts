import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { isSameValue } from '@/lib/exchange/same-value'
import { visibleRecord } from '../read-entries'
import { viewOfOpenings } from '../view/view'
import { type Openings, openingsOf } from '../view/visible'

type StoredRecord = {
	readonly store: ExchangedStore
	readonly key: string
	readonly value: ExchangedRecords[ExchangedStore]
	/** By which it can or could be seen. */
	readonly openings: Openings
}

/**
 * The opening in whose packs a record belongs: whoever recruits for this opening alone may read all of the record.
 * @returns null if there is no such opening
 */
export function openingOfPack({ store, key, value, openings }: StoredRecord): string | null {
	const now = store === 'sheets' || store === 'patches' ? openings : openingsOf(store, value as never)
	const [opening] = now ?? []
	if (now?.length !== 1 || opening === undefined) return null
	const seen = visibleRecord({ store, key }, value, { view: viewOfOpenings(new Set([opening])), openings })
	return isSameValue(seen, value) ? opening : null
}
