import type { Operation } from '../model/operations'
import type { PatchedMaps } from './assemble-operation'
import type { DeskLog } from './desk-log'

/** An operation with the name of the only candidate or opening that it concerns; null if it concerns several. */
export type NamedOperation = Operation & { readonly about: string | null }

/** The name of a candidate or an opening; undefined if it does not exist. */
const nameIn = (maps: Pick<PatchedMaps, 'candidates' | 'roles'>, store: string, key: string) => {
	if (store === 'roles') return maps.roles.get(key)?.name
	const candidate = maps.candidates.get(store === 'decisions' ? (key.split(' ')[1] ?? '') : key)
	return candidate && (candidate.name || candidate.id)
}

/**
 * The name of the only candidate or opening that an operation concerns; null if it concerns several, or none that
 * still exists.
 */
export async function operationAbout(
	maps: Pick<PatchedMaps, 'candidates' | 'roles'>,
	log: DeskLog,
	{ id, kind, roles, created, changed }: Operation,
): Promise<string | null> {
	// Its candidates may have changed along with an opening.
	if (kind === 'role' && roles !== 'all' && roles.length === 1)
		return maps.roles.get(roles[0] ?? '')?.name ?? null
	if (kind !== 'merge' && created + changed !== 1) return null
	for await (const chunk of log.chunks(id)) {
		for (const { store, key, into } of chunk.patches) {
			const called = nameIn(maps, store, into ?? key)
			if (called && (kind !== 'merge' || into)) return called
		}
		for (const [store, keys] of Object.entries(chunk.created)) {
			const called = kind !== 'merge' && store !== 'sheets' && nameIn(maps, store, keys[0] ?? '')
			if (called) return called
		}
	}
	return null
}
