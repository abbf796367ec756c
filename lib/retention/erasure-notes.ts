import type { BatchEntry } from '@/lib/exchange/protocol'
import type { Candidate } from '@/lib/screening/model/records'
import type { Removed } from '@/lib/screening/model/removed'

/** Who is deleted: the key and the employer's id, and those of all records that were merged into theirs. */
type Leaving = Pick<Candidate, 'key' | 'id'> & {
	readonly alsoKeys: readonly string[] | null
	readonly alsoIds: readonly string[] | null
	/** The number under which an earlier deletion was noted of somebody who was brought back; else 0. */
	readonly notedAt?: number
}

type How = Pick<Removed, 'on' | 'why'> & {
	/** Hashes an id of the employer. */
	readonly hashOf: (id: string) => string
}

/**
 * Notes that somebody is deleted, as when a member does it: nothing that is known from then on says who they were. The
 * first one is that of the candidate.
 */
export function erasureNotes(
	{ key, id, notedAt = 0, alsoKeys, alsoIds }: Leaving,
	{ on, why, hashOf }: How,
): readonly BatchEntry[] {
	const noteOf = (one: string, ids: readonly string[], from: number): BatchEntry => {
		const hashes = ids.filter((known) => known !== '').map(hashOf)
		return { store: 'removed', key: one, from, value: { key: one, hashes, on, why } }
	}
	return [
		noteOf(key, [id, ...(alsoIds ?? [])], notedAt),
		...(alsoKeys ?? []).map((one) => noteOf(one, [], 0)),
	]
}
