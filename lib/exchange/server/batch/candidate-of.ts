import type { RecordAddress } from '@/lib/exchange/record-name'
import type { Patch } from '@/lib/screening/model/operations'

/** The candidate whom a record is about, by its key; null if it is about none. */
export const candidateOf = ({ store, key }: RecordAddress) => {
	if (store === 'candidates' || store === 'removed') return key
	return store === 'decisions' ? (key.split(' ')[1] ?? null) : null
}

/** The candidate whom a patch is about; null for a patch of an opening. */
export const candidateOfPatch = ({ store, key }: Patch): string | null => candidateOf({ store, key })
