import type { BatchEntry } from '@/lib/exchange/protocol'
import type { Candidate } from '@/lib/screening/model/records'
import type { RemovedCandidate } from '@/lib/screening/model/removed'

/** Who is deleted: the key and the employer's id, and those of all records merged into theirs. */
type DeletedCandidate = Pick<Candidate, 'key' | 'id'> & {
	readonly alsoKeys: readonly string[] | null
	readonly alsoIds: readonly string[] | null
	/** The change number of an earlier deletion, if the candidate was brought back; else 0. */
	readonly notedAt?: number
}

type RemovalDetails = Pick<RemovedCandidate, 'on' | 'why'> & {
	/** Hashes an id of the employer. */
	readonly hashOf: (id: string) => string
}

/**
 * The `removed` entries for a deletion, as a desk writes them: what remains does not identify anybody. The first one is that
 * of the candidate.
 */
export function removalEntries(
	{ key, id, notedAt = 0, alsoKeys, alsoIds }: DeletedCandidate,
	{ on, why, hashOf }: RemovalDetails,
): readonly BatchEntry[] {
	const entryOf = (one: string, ids: readonly string[], from: number): BatchEntry => {
		const hashes = ids.filter((known) => known !== '').map(hashOf)
		return { store: 'removed', key: one, from, value: { key: one, hashes, on, why } }
	}
	return [
		entryOf(key, [id, ...(alsoIds ?? [])], notedAt),
		...(alsoKeys ?? []).map((one) => entryOf(one, [], 0)),
	]
}
