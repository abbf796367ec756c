import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { recordName } from '@/lib/exchange/record-name'
import { belongsTo } from '@/lib/screening/model/belongs-to'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import { readChangeRows } from '../change-rows'
import { asList, keyRows } from '../statements'
import type { MemberView } from '../view/view'
import { type Openings, openingsOfBoth } from '../view/visible'
import type { BatchState } from './batch-state'
import { candidateOfPatch } from './candidate-of'
import type { PreparedEntry } from './prepare-entry'

/** An operation that a batch refers to: by which openings it can be seen, and whose it is. */
export type KnownOperation = {
	readonly openings: Openings
	readonly sequence: number
	/** Who has stored it; null for the server. */
	readonly member: string | null
}

/** A candidate under a key of theirs, or of a record that was merged into theirs. */
export type Holder = { readonly key: string; readonly openings: Openings; readonly savedOn: string }

/** The stored records that a batch refers to. */
export type References = {
	readonly roles: ReadonlySet<string>
	/** By which openings candidates can be seen. */
	readonly candidates: ReadonlyMap<string, Openings>
	readonly operations: ReadonlyMap<string, KnownOperation>
	/** By which openings the patches of stored chunks can be seen. */
	readonly patches: ReadonlyMap<string, readonly Openings[]>
	/** The candidates under the keys that a batch merges or deletes. */
	readonly holders: ReadonlyMap<string, readonly Holder[]>
}

type Patch = PatchChunk['patches'][number]

/** Which of these openings there are. They are not removed until the transaction ends. */
async function openingsThere(tx: Transaction, ids: ReadonlySet<string>) {
	if (ids.size === 0) return new Set<string>()
	const named = [...ids].sort().map((key) => ({ store: 'roles', key }) as const)
	const rows = await readChangeRows(tx, named, 'for key share')
	return new Set(rows.flatMap(({ key, isGone }) => (isGone ? [] : [key])))
}

async function openingsOfCandidates(tx: Transaction, keys: ReadonlySet<string>) {
	if (keys.size === 0) return new Map<string, Openings>()
	const { rows } = await tx.execute<{ key: string; roles: Openings }>(sql`
		select k.key, t.roles from ${keyRows(keys)} cross join lateral (
			select roles from team.candidates where workspace = ${tx.workspace} and key = k.key offset 0
		) as t`)
	return new Map(rows.map(({ key, roles }) => [key, roles]))
}

async function knownOperations(tx: Transaction, ids: ReadonlySet<string>) {
	if (ids.size === 0) return new Map<string, KnownOperation>()
	const { rows } = await tx.execute<{ key: string; sequence: string } & Omit<KnownOperation, 'sequence'>>(sql`
		select k.key, t.openings, t.sequence, t.member from ${keyRows(ids)} cross join lateral (
			select roles as openings, sequence, member from team.operations
			where workspace = ${tx.workspace} and id = k.key offset 0
		) as t`)
	return new Map(rows.map(({ key, sequence, ...known }) => [key, { ...known, sequence: Number(sequence) }]))
}

async function openingsOfChunks(tx: Transaction, chunks: readonly PreparedEntry[]) {
	const found = new Map<string, Openings[]>()
	const operations = chunks.map(({ key }) => key.split(' ')[0] ?? '')
	if (operations.length === 0) return found
	const { rows } = await tx.execute<{ operation: string; part: string; openings: Openings }>(sql`
		select p.operation, p.part, p.openings from ${keyRows(operations)} cross join lateral (
			select operation, part, place, openings from team.patches
			where workspace = ${tx.workspace} and operation = k.key offset 0
		) as p
		order by p.operation, p.part, p.place`)
	for (const { operation, part, openings } of rows) {
		const id = `${operation} ${part}`
		found.set(id, [...(found.get(id) ?? []), openings])
	}
	return found
}

async function holdersOf(tx: Transaction, keys: ReadonlySet<string>) {
	const found = new Map<string, Holder[]>()
	if (keys.size === 0) return found
	const { rows } = await tx.execute<Holder & { readonly alsoKeys: readonly string[] | null }>(sql`
		select key, roles as openings, saved_on::text as "savedOn", also_keys as "alsoKeys" from team.candidates
		where workspace = ${tx.workspace} and (key in ${asList(keys)} or also_keys && array(select * from ${asList(keys)} as k))`)
	for (const { alsoKeys, ...holder } of rows)
		for (const key of [holder.key, ...(alsoKeys ?? [])])
			if (keys.has(key)) found.set(key, [...(found.get(key) ?? []), holder])
	return found
}

/** The keys that a candidate newly holds of records merged into theirs. */
export const newlyMerged = (sent: Candidate, stored: Candidate | undefined): readonly string[] =>
	sent.alsoKeys?.filter((key) => !stored?.alsoKeys?.includes(key)) ?? []

/** The openings that a candidate is newly considered for. */
export const newlyConsidered = (sent: Candidate, stored: Candidate | undefined): readonly string[] =>
	sent.roles === 'all' ? [] : sent.roles.filter((role) => !stored || !belongsTo(stored, role))

/** Reads the records that a batch refers to. */
export async function readReferences(
	tx: Transaction,
	entries: readonly PreparedEntry[],
	{ stored, view }: { readonly stored: BatchState['stored']; readonly view: MemberView },
): Promise<References> {
	const roles = new Set<string>()
	const candidates = new Set<string>()
	const operations = new Set<string>()
	const held = new Set<string>()
	const chunks = entries.filter(({ store }) => store === 'patches')
	for (const entry of entries) {
		const { store, key, value } = entry
		const [first = '', second = ''] = key.split(' ')
		if (store === 'patches') operations.add(first)
		if (!value) continue
		if (store === 'removed' && view !== 'all') held.add(key)
		if (store === 'candidates') {
			const [sent, before] = [value as Candidate, stored.get(recordName(entry)) as Candidate | undefined]
			for (const role of newlyConsidered(sent, before)) roles.add(role)
			for (const merged of newlyMerged(sent, before)) held.add(merged)
		}
		if (store !== 'decisions') continue
		roles.add(first)
		candidates.add(second)
	}
	for (const { value } of chunks)
		for (const patch of (value as PatchChunk | null)?.patches ?? []) {
			const candidate = candidateOfPatch(patch)
			if (candidate !== null) candidates.add(candidate)
		}
	return {
		roles: await openingsThere(tx, roles),
		candidates: await openingsOfCandidates(tx, candidates),
		operations: await knownOperations(tx, operations),
		patches: await openingsOfChunks(tx, chunks),
		holders: await holdersOf(tx, held),
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
