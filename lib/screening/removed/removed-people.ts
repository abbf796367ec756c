import type { DeskLog } from '../log/desk-log'
import type { Candidate } from '../model/records'
import type { RemovedCandidate } from '../model/removed'
import { idHasher } from './id-hasher'

/**
 * The people who were deleted and not brought back, to be recognised by their record's key or by the employer's id.
 */
export type RemovedPeople = {
	readonly withKey: (key: string) => RemovedCandidate | undefined
	/** The record of the last deleted person with an id. */
	readonly withId: (id: string) => RemovedCandidate | undefined
	/** Everything that is known about the deletion of a person with a key or an id. */
	readonly of: (person: { readonly key: string; readonly id: string }) => readonly RemovedCandidate[]
}

type From = { readonly log: DeskLog; readonly candidates: ReadonlyMap<string, Candidate> }

/** Reads who was deleted from this device. An id is hashed only if somebody with an id was deleted. */
export async function removedPeople({ log, candidates }: From): Promise<RemovedPeople> {
	const isGone = ({ lifted }: RemovedCandidate) => lifted === undefined || !candidates.has(lifted)
	const known = (await log.removed()).filter(isGone).toSorted((a, b) => (a.on < b.on ? 1 : -1))
	const byKey = new Map(known.map((removed) => [removed.key, removed]))
	const byHash = new Map<string, RemovedCandidate[]>()
	for (const removed of known) {
		for (const hash of removed.hashes) {
			const before = byHash.get(hash)
			if (before) before.push(removed)
			else byHash.set(hash, [removed])
		}
	}
	const hashKey = byHash.size > 0 ? await log.hashKey() : null
	const hashOf = hashKey === null ? null : idHasher(hashKey)
	const withId = (id: string) => (hashOf && id !== '' ? (byHash.get(hashOf(id)) ?? []) : [])
	return {
		withKey: (key) => byKey.get(key),
		withId: (id) => withId(id)[0],
		of: ({ key, id }) => [...new Set([byKey.get(key), ...withId(id)])].filter((one) => one !== undefined),
	}
}

/** A deleted person whom an entry or a file brings back, as named there. */
export type ComingBack = Pick<Candidate, 'id' | 'name'> & Pick<RemovedCandidate, 'on' | 'why'>

/** Those of some people who had been deleted. */
export const comingBack = (
	removed: RemovedPeople,
	people: Iterable<Pick<Candidate, 'key' | 'id' | 'name'>>,
): readonly ComingBack[] =>
	[...people].flatMap(({ key, id, name }) => {
		const found = removed.withKey(key) ?? removed.withId(id)
		return found ? [{ id, name, on: found.on, why: found.why }] : []
	})

/** The record of deleted people who are stored again. */
export const lifted = (
	removed: RemovedPeople,
	candidates: Iterable<Pick<Candidate, 'key' | 'id'>>,
): readonly RemovedCandidate[] =>
	[...candidates].flatMap((candidate) =>
		removed.of(candidate).map((one) => ({ ...one, lifted: candidate.key })),
	)
