import type { Patch, PatchChunk } from '@/lib/screening/model/operations'
import { isSameValue } from '../same-value'

type Members = Readonly<Record<string, unknown>>

const isMembers = (value: unknown): value is Members =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** The part that two states have in common. */
function common(mine: unknown, theirs: unknown): unknown {
	if (!isMembers(mine) || !isMembers(theirs)) return theirs
	const both = Object.keys(theirs).filter((key) => key in mine)
	return Object.fromEntries(both.map((key) => [key, common(mine[key], theirs[key])]))
}

const sameRecord = (patch: Patch) => (other: Patch) => other.store === patch.store && other.key === patch.key

/** The log chunk with only what both states still have: the log only ever loses entries. */
export function commonChunk(mine: PatchChunk, theirs: PatchChunk): PatchChunk {
	const patches = theirs.patches.flatMap((patch): Patch[] => {
		const own = mine.patches.find(sameRecord(patch))
		return own ? [common(own, patch) as Patch] : []
	})
	const created = Object.entries(theirs.created).map(([store, keys]) => {
		const own = new Set(mine.created[store as keyof PatchChunk['created']])
		return [store, keys.filter((key) => own.has(key))]
	})
	return { ...theirs, created: Object.fromEntries(created), patches }
}

/** Whether a patch is about a record that the server refused. */
export type PatchPredicate = (patch: Pick<Patch, 'store' | 'key' | 'into'>) => boolean

/** A chunk without the patches about some records; null if nothing is left, the same object if nothing was removed. */
export function chunkWithout(chunk: PatchChunk, isAbout: PatchPredicate): PatchChunk | null {
	const patches = chunk.patches.filter((patch) => !isAbout(patch))
	const created = Object.fromEntries(
		Object.entries(chunk.created).map(([store, keys]) => [
			store,
			store === 'sheets' ? keys : keys.filter((key) => !isAbout({ store: store as Patch['store'], key })),
		]),
	)
	if (isSameValue(created, chunk.created) && patches.length === chunk.patches.length) return chunk
	const isEmpty = patches.length === 0 && Object.values(created).every((keys) => keys.length === 0)
	return isEmpty ? null : { ...chunk, created, patches }
}
