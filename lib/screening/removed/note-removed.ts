import { maxRemovedPeople } from '@/lib/limits/limits'
import type { Changes } from '../database/record-store'
import type { DeskLog } from '../log/desk-log'
import type { RemovedCandidate } from '../model/removed'
import { idHasher, newHashKey } from './id-hasher'

const byDay = (a: RemovedCandidate, b: RemovedCandidate) => (a.on < b.on ? -1 : 1)

/**
 * The changes that record who is deleted, so that the user is asked about a file or an entry that brings them back.
 * Beyond `maxRemovedPeople`, the oldest are dropped.
 * @param people the employer's ids of each person, by the key of their record
 */
export async function noteRemoved(
	log: DeskLog,
	people: ReadonlyMap<string, readonly string[]>,
	{ on, why }: Pick<RemovedCandidate, 'on' | 'why'>,
): Promise<Changes> {
	const stored = await log.hashKey()
	const hashKey = stored ?? newHashKey()
	const hashOf = idHasher(hashKey)
	const noted = new Map<string, RemovedCandidate>()
	for (const [key, ids] of people)
		noted.set(key, { key, hashes: ids.filter((id) => id !== '').map(hashOf), on, why })
	const before = (await log.removed()).filter(({ key }) => !noted.has(key)).toSorted(byDay)
	const over = Math.max(0, before.length + noted.size - maxRemovedPeople)
	return {
		put: {
			removed: [...noted.values()],
			...(stored === null && { device: [{ name: 'hashKey', value: hashKey }] }),
		},
		remove: { removed: before.slice(0, over).map(({ key }) => key) },
	}
}
