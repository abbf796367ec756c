import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@/lib/database/open-database'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { BatchIdTaken } from '@/lib/exchange/server/batch/batch-claim'
import { batchFaults } from '@/lib/exchange/server/batch/batch-shape'
import { exchangeKeysOf } from '@/lib/exchange/server/keys'
import { maxBatchEntries } from '@/lib/limits/exchange-limits'
import {
	candidate,
	changes,
	chunk,
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
	stored,
} from './workspace'

/** How many rows of the lists of teams the database has looked at so far. */
async function rowsLookedAt(): Promise<number> {
	const { app } = await openDatabase()
	const client = await app.connect()
	try {
		await client.query('select pg_stat_force_next_flush()')
		const { rows } = await client.query(
			"select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as count from pg_stat_user_tables where schemaname = 'team'",
		)
		return rows[0].count
	} finally {
		client.release()
	}
}

describe('a batch', () => {
	it('is stored and comes back as it was sent', async () => {
		const li = await (await newWorkspace())('Li Na')
		const full = candidate('a', {
			email: 'a@example.org',
			birthDate: '1996-05',
			facts: { age: 30, knowsCustoms: null },
			roles: ['r'],
			source: { kind: 'sheet', sheet: 's', row: 7 },
			cells: ['A "quoted"', 'line\nbreak', '李娜 👩‍💻'],
			notes: { n: { role: 'r', at: '2026-11-02T09:30:00.123Z', by: { name: 'Li Na' }, text: 'Called' } },
			progress: { r: { stage: 'offer', owner: 'Li Na', tags: ['fast'] } },
			version: 4097,
			alsoKeys: ['b', 'c'],
		})
		const log = operation('o', { by: { name: 'Li Na' } })
		const patches = chunk('o', [
			{ store: 'candidates', key: 'a', was: 0, before: { name: 'A' }, after: { name: 'B' } },
		])
		const answer = await send(li, [
			put.role(role('r')),
			put.sheet(sheet('s')),
			put.candidate(full),
			put.decision(decision('r', 'a', { by: 'Li Na' })),
			entry('operations', 'o', { value: log }),
			entry('patches', 'o 0000', { value: patches }),
			entry('settings', 'settings', { value: { keptDays: 180, company: 'Ltd', erasures: [] } }),
		])
		expect(answer.results.map(({ change, ...result }) => ({ change, extra: 'value' in result }))).toEqual(
			Array(7).fill({ change: 1, extra: false }),
		)
		const { head, entries } = await snapshot(li)
		expect(head).toMatchObject({ complete: 1, view: 'all', counts: { candidates: 1 } })
		expect(entries.map(({ value }) => value)).toEqual([
			{ keptDays: 180, company: 'Ltd', erasures: [] },
			role('r'),
			sheet('s'),
			decision('r', 'a', { by: 'Li Na' }),
			full,
			log,
			patches,
		])
		expect(await changes(li, 0)).toEqual(expect.arrayContaining([...entries]))
	})

	it('looks at its own records alone, also in a list that has just been brought in', async () => {
		const li = await (await newWorkspace())('Li Na')
		const many = Array.from({ length: 3000 }, (_, at) => put.candidate(candidate(`c${at}`)))
		await send(li, [put.sheet(sheet('s')), ...many])
		const before = await rowsLookedAt()
		const edited = candidate('c7', { name: 'Other', source: { kind: 'sheet', sheet: 's', row: 1 } })
		const { results } = await send(li, [
			put.candidate(edited, 1),
			put.candidate(candidate('new')),
			entry('operations', 'o', { value: operation('o') }),
			entry('patches', 'o 0000', { value: chunk('o', []) }),
		])
		expect(results.map(({ change }) => change)).toEqual([2, 2, 2, 2])
		expect((await rowsLookedAt()) - before).toBeLessThan(300)
		const { entries } = await snapshot(li)
		expect(new Set(entries.map(({ store, key }) => `${store} ${key}`)).size).toBe(many.length + 4)
	})

	it('with a new record that somebody else brings at the same time is shown theirs', async () => {
		const member = await newWorkspace()
		const both = [await member('Li Na'), await member('Wang Wei')]
		for (const key of ['a', 'b', 'c']) {
			const answers = await Promise.all(
				both.map((one) => send(one, [put.candidate(candidate(key, { name: one.member.name }))])),
			)
			const results = answers.flatMap((answer) => answer.results)
			const [first] = results.filter((result) => !('refused' in result))
			const [second] = results.filter((result) => 'refused' in result)
			const name = first === results[0] ? 'Li Na' : 'Wang Wei'
			expect(second).toMatchObject({ refused: 'stale', change: first?.change, value: { key, name } })
		}
	})

	it('counts once, however often it comes, and its id stands for no other', async () => {
		const li = await (await newWorkspace())('Li Na')
		const batch = {
			id: randomUUID(),
			entries: [put.candidate(candidate('a')), put.candidate(candidate('b', { savedOn: '2999-01-01' }))],
		}
		const [first, again] = await Promise.all([applyBatch(li, batch, sentAt), applyBatch(li, batch, sentAt)])
		expect(again).toEqual(first)
		expect(first.complete).toBe(1)
		expect(first.results[1]).toHaveProperty('value')
		await send(li, [put.candidate(candidate('a', { name: 'Other' }), 1)])
		expect((await applyBatch(li, batch, sentAt)).results).toEqual(first.results)
		await expect(applyBatch(li, { ...batch, entries: [] }, sentAt)).rejects.toBeInstanceOf(BatchIdTaken)
		expect(stored(await changes(li, 0), 'candidates', 'a')).toMatchObject({ name: 'Other' })
	})

	it('stores what is sound, and refuses the rest record by record', async () => {
		const li = await (await newWorkspace())('Li Na')
		await send(li, [put.candidate(candidate('a'))])
		await send(li, [put.candidate(candidate('a', { name: 'Newer' }), 1)])
		const { results } = await send(li, [
			put.candidate(candidate('a', { name: 'Stale' }), 1),
			put.candidate(candidate('b', { facts: { age: 'many' } as never })),
			entry('candidates', 'other', { value: candidate('c') }),
			put.decision(decision('no-such', 'a')),
			put.candidate(candidate('d', { version: 2 ** 52 })),
			put.candidate(candidate('e')),
		])
		expect(results.map((result) => ('refused' in result ? result.refused : 'stored'))).toEqual([
			'stale',
			'invalid',
			'invalid',
			'invalid',
			'invalid',
			'stored',
		])
		expect(results[0]).toMatchObject({ change: 2, value: { name: 'Newer' } })
		expect(results[1]).toMatchObject({ change: 0, value: null })
	})

	it('is none with a record twice, with too many, or of another shape, and hears what is wrong where', () => {
		const [one] = [put.candidate(candidate('a'))]
		const id = randomUUID()
		const places = (value: unknown) => [...batchFaults(value)].map(({ path }) => path.join('/'))
		expect(places({ id, entries: [one] })).toEqual([])
		expect(places({ id, entries: [one, one] })).toEqual(['entries/1'])
		expect(places({ id: 'x', entries: [one], isBroughtIn: false })).toEqual(['id', 'isBroughtIn'])
		expect(places({ id, entries: [one, { ...one, store: 'device', from: -1 }, null] })).toEqual([
			'entries/1/store',
			'entries/1/from',
			'entries/2',
		])
		expect(places({ id, entries: [{ ...one, key: 'a b c', value: [] }] })).toEqual([
			'entries/0/key',
			'entries/0/value',
		])
		const many = Array.from({ length: maxBatchEntries + 1 }, (_, at) => put.candidate(candidate(`c${at}`)))
		expect(places({ id, entries: many })).toEqual(['entries'])
		for (const value of [null, [], 'x', { id }]) expect(places(value)).toHaveLength(1)
	})

	it('takes with an opening its decisions, and keeps an opening that somebody is considered for', async () => {
		const li = await (await newWorkspace())('Li Na')
		await send(li, [
			put.role(role('r')),
			put.candidate(candidate('a', { roles: ['r'] })),
			put.decision(decision('r', 'a')),
		])
		const kept = await send(li, [entry('roles', 'r', { from: 1 })])
		expect(kept.results[0]).toMatchObject({ refused: 'stale', value: { id: 'r' } })
		const gone = await send(li, [
			put.candidate(candidate('a', { roles: [] }), 1),
			entry('roles', 'r', { from: 1 }),
		])
		expect(gone.results).toEqual([
			{ store: 'candidates', key: 'a', change: 2 },
			{ store: 'roles', key: 'r', change: 2 },
		])
		expect(stored(await changes(li, 1), 'decisions', 'r a')).toBeNull()
	})

	it('of texts that no database holds keeps what can be kept', async () => {
		const li = await (await newWorkspace())('Li Na')
		const { results } = await send(li, [put.candidate(candidate('a', { cells: ['a\0b', '\ud800c'] }))])
		expect(results[0]).toMatchObject({ value: { cells: ['ab', '\uFFFDc'] } })
		const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
		const { results: refused } = await send(li, [
			put.candidate(candidate('b', { origins: { age: deep } as never })),
		])
		expect(refused[0]).toMatchObject({ refused: 'invalid' })
	})
})

it('the secrets of devices are a member’s own, and the team’s', async () => {
	const member = await newWorkspace()
	const [li, wang] = [await member('Li Na'), await member('Wang Wei')]
	const [mine, again, theirs] = [
		await exchangeKeysOf(li),
		await exchangeKeysOf(li),
		await exchangeKeysOf(wang),
	]
	expect(again).toEqual(mine)
	expect(mine.outbox).toMatch(/^[\da-f]{64}$/)
	expect(theirs.ids).toBe(mine.ids)
	expect(theirs.outbox).not.toBe(mine.outbox)
})
