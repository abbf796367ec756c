import { sql } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { packedEntries, packOrder } from '@/lib/exchange/pack'
import type { BatchEntry, ChangedEntry } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { counterOf } from '@/lib/exchange/server/changes'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { recordsIn } from '@/lib/exchange/server/packs/compress'
import { lockPacks } from '@/lib/exchange/server/packs/locks'
import { packWorkspace } from '@/lib/exchange/server/packs/make-packs'
import { newestPackSet } from '@/lib/exchange/server/packs/pack-sets'
import { snapshotStream } from '@/lib/exchange/server/packs/snapshot-stream'
import { maxPacksMadeAgain } from '@/lib/limits/exchange-limits'
import { eraseExpired } from '@/lib/retention/erase-expired'
import type { Candidate } from '@/lib/screening/model/records'
import {
	candidate,
	chunk,
	day,
	decision,
	entry,
	newWorkspace,
	operation,
	put,
	role,
	send,
	sentAt,
	sheet,
	snapshot,
} from './workspace'

/** Makes packs whether they are due or not, once for each state of a list. */
const pack = ({ workspace }: SignedInMember) =>
	packWorkspace(workspace, async (tx) => {
		const packs = await newestPackSet(tx)
		return (await counterOf(tx)) > (packs?.change ?? -1)
	})

type StoredPack = { readonly opening: string | null; readonly entries: readonly ChangedEntry[] }

/** All packs of a workspace, those before the newest ones too. */
async function packsOf({ workspace }: SignedInMember): Promise<readonly StoredPack[]> {
	const rows = await inWorkspace(workspace, async (tx) => {
		const { rows } = await tx.execute<{
			opening: string | null
			first: string
			last: string
			records: string
			data: Buffer
		}>(
			sql`select opening, first, last, records, data from team.packs where workspace = ${workspace} order by change, place`,
		)
		return rows
	})
	return Promise.all(
		rows.map(async ({ opening, first, last, records, data }) => {
			const entries = packedEntries(await recordsIn(data))
			expect(entries).toHaveLength(Number(records))
			for (const one of entries) {
				expect(packOrder(one) >= first).toBe(true)
				expect(packOrder(one) <= last).toBe(true)
			}
			return { opening, entries }
		}),
	)
}

/** Records of every store: of one opening, of several, of all, and a history that names them. */
function listOf(openings: readonly string[]): readonly BatchEntry[] {
	const [a = '', b = ''] = openings
	const people: readonly Candidate[] = [
		candidate('one', { roles: [a], progress: { [a]: { stage: 's' } }, cells: ['told in confidence'] }),
		candidate('other', { roles: [b], source: { kind: 'sheet', sheet: 'of-b', row: 2 } }),
		candidate('both', { roles: [a, b], progress: { [b]: { stage: 's' } } }),
		candidate('every', { roles: 'all' }),
		// In one opening now, with what another one had noted before.
		candidate('moved', { roles: [a], progress: { [b]: { stage: 's' } } }),
	]
	const stages = [{ id: 's', name: 'Interview' }]
	return [
		...openings.map((id) => put.role(role(id, { stages }))),
		put.sheet(sheet('of-b')),
		...people.map((one) => put.candidate(one)),
		put.decision(decision(a, 'one')),
		put.decision(decision(b, 'both')),
		entry('operations', 'wide', { value: operation('wide', { roles: [a] }) }),
		entry('patches', 'wide 0000', {
			value: chunk('wide', [
				{ store: 'candidates', key: 'one', was: 0, before: { name: 'Before' }, after: { name: 'After' } },
				{ store: 'candidates', key: 'other', was: 0, before: { name: 'Hidden' }, after: { name: 'Seen' } },
			]),
		}),
	]
}

async function teamOf(openings: readonly string[]) {
	const member = await newWorkspace()
	const li = await member('Li Na')
	await send(li, listOf(openings))
	return { li, member }
}

describe('the packs of a list', () => {
	it('have for the members of an opening nothing but what they may read', async () => {
		const { li, member } = await teamOf(['a', 'b'])
		await pack(li)
		const packs = await packsOf(li)
		for (const opening of ['a', 'b']) {
			const one = await member(`Of ${opening}`, { openings: [opening], permission: 'recruiter' })
			const seen = new Map((await snapshot(one)).entries.map((each) => [recordName(each), each]))
			const theirs = packs.filter((each) => each.opening === opening).flatMap(({ entries }) => entries)
			expect(theirs.length).toBeGreaterThan(0)
			for (const each of theirs) expect(each).toEqual(seen.get(recordName(each)))
		}
		const keysOf = (opening: string | null) =>
			packs.filter((each) => each.opening === opening).flatMap(({ entries }) => entries.map(({ key }) => key))
		expect(keysOf('a')).toEqual(expect.arrayContaining(['a', 'one', 'a one']))
		expect(keysOf(null)).toEqual(expect.arrayContaining(['both', 'every', 'moved', 'wide 0000']))
	})

	it('are made by one server, however many try, and not again until much has changed', async () => {
		const { li } = await teamOf(['a', 'b'])
		expect(await packWorkspace(li.workspace)).toBe(false)
		const made = await Promise.all([pack(li), pack(li), pack(li)])
		expect(made.filter(Boolean)).toEqual([true])
		expect(await packWorkspace(li.workspace)).toBe(false)
	})

	it('come by themselves once a large list was brought in, and are as the list', async () => {
		const { li } = await teamOf(['a', 'b'])
		await send(
			li,
			Array.from({ length: 1200 }, (_, at) => put.candidate(candidate(`many${at}`, { roles: ['a'] }))),
		)
		// Nor does it wait until no more devices come.
		await vi.waitFor(async () => {
			await new Response((await snapshotStream(li, { openings: null, format: null }))?.body).arrayBuffer()
			expect((await packsOf(li)).length).toBeGreaterThan(2)
		}, 60_000)
		expect((await snapshot(li)).entries.length).toBeGreaterThan(1200)
	})
})

const forever = { key: 'one', hashes: [], on: day, why: 'removed' } as const

/** What makes something forgotten, and a text that no pack has then. */
const forgetting: Readonly<
	Record<string, { readonly secret: string; readonly entries: readonly BatchEntry[] }>
> = {
	'a deletion for good': {
		secret: 'Person one',
		entries: [entry('removed', 'one', { value: forever })],
	},
	'a consent that was withdrawn': {
		secret: 'told in confidence',
		entries: [
			put.candidate(
				candidate('one', { roles: ['a'], progress: { a: { stage: 's' } }, withdrawn: { sensitive: day } }),
				1,
			),
		],
	},
	'a way out of the opening': {
		secret: 'told in confidence',
		entries: [put.candidate(candidate('one', { roles: ['b'] }), 1)],
	},
	'a removal that can be taken back': {
		secret: 'told in confidence',
		entries: [entry('candidates', 'one', { from: 1 })],
	},
	'a part of the history': {
		secret: 'Before',
		entries: [entry('patches', 'wide 0000', { value: chunk('wide', []), from: 1 })],
	},
}

const holdsSecret = async (li: SignedInMember, secret: string) =>
	JSON.stringify(await packsOf(li)).includes(secret)

/** Runs something while nobody else may put packs in use; `waiting` says how many wait for that. */
async function whilePacksAreLocked(
	{ workspace }: SignedInMember,
	run: (waiting: (count: number) => Promise<void>) => Promise<void>,
) {
	await inWorkspace(workspace, async (tx: Transaction) => {
		await lockPacks(tx)
		await run((count) =>
			vi.waitFor(async () => {
				const { rows } = await tx.execute(sql`select from pg_locks where locktype = 'advisory' and not granted
					and database = (select oid from pg_database where datname = current_database())`)
				expect(rows.length).toBe(count)
			}, 60_000),
		)
	})
}

describe.each(Object.entries(forgetting))('what is forgotten by %s', (_, { secret, entries }) => {
	const forget = async (li: SignedInMember) => {
		const { results } = await send(li, entries)
		expect(results.some((result) => 'refused' in result)).toBe(false)
	}

	it('is in no pack, neither of now nor of before', async () => {
		const { li } = await teamOf(['a', 'b'])
		await pack(li)
		await send(li, [put.candidate(candidate('later'))])
		await pack(li)
		expect(await holdsSecret(li, secret)).toBe(true)
		await forget(li)
		expect(await holdsSecret(li, secret)).toBe(false)
		expect((await packsOf(li)).length).toBeGreaterThan(0)
		await snapshot(li)
	})

	it('is in no pack that was being made meanwhile, whichever of both ends first', async () => {
		for (const first of ['packing', 'forgetting'] as const) {
			const { li } = await teamOf(['a', 'b'])
			const running: Promise<unknown>[] = []
			const start = { packing: () => pack(li), forgetting: () => forget(li) }
			// Packs in use, so that what is forgotten is looked for in them.
			await pack(li)
			await send(li, [put.candidate(candidate('later'))])
			await whilePacksAreLocked(li, async (waiting) => {
				running.push(start[first]())
				await waiting(1)
				running.push(start[first === 'packing' ? 'forgetting' : 'packing']())
				await waiting(2)
			})
			await Promise.all(running)
			expect({ first, isThere: await holdsSecret(li, secret) }).toEqual({ first, isThere: false })
		}
	})
})

it('what an older program has deleted, which knows no packs, leaves them within an hour', async () => {
	const { li } = await teamOf(['a', 'b'])
	await pack(li)
	const before = await inWorkspace(li.workspace, async (tx) => {
		const { rows } = await tx.execute<{ place: string; data: Buffer; records: string }>(
			sql`select place, data, records from team.packs where workspace = ${li.workspace}`,
		)
		return rows
	})
	const { secret, entries } = forgetting['a deletion for good'] ?? { secret: '', entries: [] }
	await send(li, entries)
	// As it leaves them.
	for (const { place, data, records } of before)
		await inWorkspace(li.workspace, (tx) =>
			tx.execute(sql`
				update team.packs set data = ${data}, records = ${records}
				where workspace = ${li.workspace} and place = ${place}`),
		)
	expect(await holdsSecret(li, secret)).toBe(true)
	await eraseExpired(li.workspace, sentAt)
	expect(await holdsSecret(li, secret)).toBe(false)
	await snapshot(li)
})

it('where very many packs would have to be made again, all of them go', async () => {
	const { li } = await teamOf(['a', 'b'])
	const openings = Array.from({ length: maxPacksMadeAgain + 5 }, (_, at) => `o${at}`)
	await send(
		li,
		openings.flatMap((id) => [put.role(role(id)), put.candidate(candidate(`of-${id}`, { roles: [id] }))]),
	)
	await pack(li)
	expect((await packsOf(li)).length).toBeGreaterThan(maxPacksMadeAgain)
	await send(
		li,
		openings.map((id) => entry('removed', `of-${id}`, { value: { ...forever, key: `of-${id}` } })),
	)
	expect(await packsOf(li)).toEqual([])
	await snapshot(li)
})
