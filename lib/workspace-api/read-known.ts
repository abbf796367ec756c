import { sql } from 'drizzle-orm'
import type { CandidateEntry } from '@/lib/api/program-candidates-schema'
import type { Transaction } from '@/lib/database/database'
import { lockRows } from '@/lib/exchange/server/batch/batch-state'
import { idKeyOf } from '@/lib/exchange/server/keys'
import { readVisibleEntries } from '@/lib/exchange/server/read-entries'
import { asList } from '@/lib/exchange/server/statements'
import { viewOfOpenings } from '@/lib/exchange/server/view/view'
import { asArray, type VisibleOpenings } from '@/lib/exchange/server/view/visible'
import type { Candidate } from '@/lib/screening/model/records'
import { idHasher } from '@/lib/screening/removed/id-hasher'
import type { KnownPeople } from './plan-candidates'

/** The keys of the candidates with these ids, those of records that were merged into them included. */
async function keysOfIds(tx: Transaction, ids: readonly string[], visible: VisibleOpenings) {
	const found = new Map<string, string[]>()
	if (ids.length === 0) return found
	const seen = sql.param(asArray(visible))
	const { rows } = await tx.execute<{ id: string; key: string }>(sql`
		select i.id, t.key from team.candidates as t
		cross join lateral unnest(array[t.id] || coalesce(t.also_ids, '{}')) as i(id)
		where t.workspace = ${tx.workspace} and i.id in ${asList(ids)}
		and (${seen}::text[] is null or t.roles is null or t.roles && ${seen}::text[])
		order by t.key`)
	for (const { id, key } of rows) found.set(id, [...(found.get(id) ?? []), key])
	return found
}

async function openingsAmong(tx: Transaction, ids: readonly string[], visible: VisibleOpenings) {
	const { rows } = await tx.execute<{ id: string }>(sql`
		select id from team.openings where workspace = ${tx.workspace} and id in ${asList(ids)}`)
	return new Set(rows.map(({ id }) => id).filter((id) => visible === 'all' || visible.has(id)))
}

/** The days on which people with these ids were deleted for good and not brought back since. */
async function deletionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const hashOf = idHasher(await idKeyOf(tx))
	const idOf = new Map(ids.map((id) => [hashOf(id), id]))
	const { rows } = await tx.execute<{ hash: string; on: string }>(sql`
		select h.hash, r."on"::text as "on" from team.removed as r cross join lateral unnest(r.hashes) as h(hash)
		where r.workspace = ${tx.workspace} and r.lifted is null and h.hash in ${asList(idOf.keys())}
		order by r."on"`)
	return new Map(rows.map(({ hash, on }) => [idOf.get(hash) ?? '', on]))
}

const unique = (texts: readonly (string | undefined)[]) => [
	...new Set(texts.flatMap((text) => (text === undefined ? [] : [text]))),
]

/** Reads what is known about the candidates of a request, whose records are locked, as far as a program sees them. */
export async function readKnown(
	tx: Transaction,
	entries: readonly CandidateEntry[],
	visible: VisibleOpenings,
): Promise<KnownPeople> {
	const ids = unique(entries.map(({ id }) => id?.trim()))
	const keysOfId = await keysOfIds(tx, ids, visible)
	const keys = unique([...entries.map(({ key }) => key), ...[...keysOfId.values()].flat()])
	const named = keys.map((key) => ({ store: 'candidates', key }) as const)
	await lockRows(tx, named)
	const found = await readVisibleEntries(tx, named, viewOfOpenings(visible))
	const candidates = [...found.values()].flatMap(({ value }) => (value ? [value as Candidate] : []))
	return {
		candidates: new Map(candidates.map((candidate) => [candidate.key, candidate])),
		keysOfId,
		openings: await openingsAmong(tx, unique(entries.flatMap(({ openings = [] }) => openings)), visible),
		deletedOn: await deletionsOf(tx, ids),
	}
}
