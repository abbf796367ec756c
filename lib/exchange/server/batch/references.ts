import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import { keyRows, ownWorkspace } from '../statements'
import { type Openings, openingsOfBoth } from '../visible'
import { candidateOfPatch } from './candidate-of'
import type { Prepared } from './prepare'

/** The stored records that a batch refers to. */
export type References = {
	readonly roles: ReadonlySet<string>
	/** By which openings candidates and operations can be seen. */
	readonly candidates: ReadonlyMap<string, Openings>
	readonly operations: ReadonlyMap<string, Openings>
	/** By which openings the patches of stored chunks can be seen. */
	readonly patches: ReadonlyMap<string, readonly Openings[]>
}

type Patch = PatchChunk['patches'][number]

const keysOf = async (
	tx: Transaction,
	table: 'openings' | 'candidates' | 'operations',
	keys: ReadonlySet<string>,
) => {
	if (keys.size === 0) return []
	const { rows } = await tx.execute<{ key: string; roles: Openings }>(sql`
		select k.key, t.roles from ${keyRows(keys)} cross join lateral (
			select ${sql.raw(table === 'openings' ? 'null::text[] as roles' : 'roles')} from ${sql.raw(`team.${table}`)}
			where workspace = ${ownWorkspace} and ${sql.raw(table === 'candidates' ? 'key' : 'id')} = k.key offset 0
		) as t`)
	return rows
}

async function openingsOfChunks(tx: Transaction, chunks: readonly Prepared[]) {
	const found = new Map<string, Openings[]>()
	const operations = chunks.map(({ key }) => key.split(' ')[0] ?? '')
	if (operations.length === 0) return found
	const { rows } = await tx.execute<{ operation: string; part: string; openings: Openings }>(sql`
		select p.operation, p.part, p.openings from ${keyRows(operations)} cross join lateral (
			select operation, part, place, openings from team.patches
			where workspace = ${ownWorkspace} and operation = k.key offset 0
		) as p
		order by p.operation, p.part, p.place`)
	for (const { operation, part, openings } of rows) {
		const id = `${operation} ${part}`
		found.set(id, [...(found.get(id) ?? []), openings])
	}
	return found
}

/** Reads the records that a batch refers to. */
export async function readReferences(tx: Transaction, entries: readonly Prepared[]): Promise<References> {
	const roles = new Set<string>()
	const candidates = new Set<string>()
	const operations = new Set<string>()
	const chunks = entries.filter(({ store }) => store === 'patches')
	for (const { store, key, value } of entries) {
		const [first = '', second = ''] = key.split(' ')
		if (store === 'patches') operations.add(first)
		if (store !== 'decisions' || !value) continue
		roles.add(first)
		candidates.add(second)
	}
	for (const { value } of chunks)
		for (const patch of (value as PatchChunk | null)?.patches ?? []) {
			const candidate = candidateOfPatch(patch)
			if (candidate !== null) candidates.add(candidate)
		}
	const [ofRoles, ofCandidates, ofOperations] = [
		await keysOf(tx, 'openings', roles),
		await keysOf(tx, 'candidates', candidates),
		await keysOf(tx, 'operations', operations),
	]
	return {
		roles: new Set(ofRoles.map(({ key }) => key)),
		candidates: new Map(ofCandidates.map(({ key, roles }) => [key, roles])),
		operations: new Map(ofOperations.map(({ key, roles }) => [key, roles])),
		patches: await openingsOfChunks(tx, chunks),
	}
}

const rolesIn = (state: object | undefined): Openings | undefined => {
	const { roles } = (state ?? {}) as Partial<Candidate>
	return roles === 'all' ? null : roles
}

/** By which openings a patch can be seen: those that the candidate is, was or will be considered for. */
export function openingsOfPatch(
	patch: Patch,
	openingsOf: (candidate: string) => Openings | undefined,
): Openings {
	if (patch.store === 'roles') return [patch.key]
	if (patch.store === 'decisions') return [patch.key.split(' ')[0] ?? '']
	const all = [openingsOf(patch.key), rolesIn(patch.before), rolesIn(patch.after)]
	return all.reduce<Openings>((sum, one) => (one === undefined ? sum : openingsOfBoth(sum, one)), [])
}

/** The key of a chunk in `References.patches`. */
export const chunkId = ({ operation, part }: PatchChunk) => `${operation} ${part}`
