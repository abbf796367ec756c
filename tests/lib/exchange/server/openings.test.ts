import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { changesAfter } from '@/lib/exchange/server/changes'
import { limitedToDevice, mostCandidatesOn, type SignedInMember } from '@/lib/exchange/server/member'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { rowsIn } from '../../database/rows-in'
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
	sheet,
	snapshot,
} from './workspace'

const note = (of: string, text: string) => ({
	role: of,
	at: '2026-11-02T09:30:00.000Z',
	by: { name: 'Li Na' },
	text,
})

/** Two openings, of which one member sees the first alone; somebody in each, and somebody in both. */
async function twoOpenings() {
	const member = await newWorkspace()
	const li = await member('Li Na')
	const wang = await member('Wang Wei', { openings: ['r'], permission: 'recruiter' })
	const fromSheet = { kind: 'sheet', sheet: 's', row: 1 } as const
	const both = candidate('both', {
		roles: ['r', 'q'],
		notes: { n: note('r', 'mine'), m: note('q', 'secret note') },
		progress: { q: { owner: 'secret owner' } },
	})
	await send(li, [
		put.role(role('r')),
		put.role(role('q', { name: 'secret opening' })),
		put.sheet(sheet('s')),
		put.sheet({ ...sheet('t'), file: 'secret sheet' }),
		put.candidate(candidate('a', { roles: ['r'], source: fromSheet })),
		put.candidate(
			candidate('b', { roles: ['q'], name: 'secret person', source: { ...fromSheet, sheet: 't' } }),
		),
		put.candidate(both),
		put.decision(decision('r', 'a')),
		put.decision(decision('q', 'both', { reason: 'secret reason' })),
		entry('operations', 'o', { value: operation('o', { roles: ['r', 'q'] }) }),
		entry('operations', 'p', { value: operation('p', { roles: ['q'], reason: 'secret operation' }) }),
		entry('patches', 'o 0000', {
			value: chunk('o', [
				{ store: 'candidates', key: 'a', was: 0, before: { name: 'Was A' }, after: { name: 'A' } },
				{ store: 'candidates', key: 'b', was: 0, before: { name: 'secret past' }, after: { name: 'B' } },
				{ store: 'candidates', key: 'both', was: 0, before: {}, after: { notes: both.notes ?? {} } },
			]),
		}),
	])
	return { li, wang, both, member }
}

const keysIn = (entries: readonly { readonly store: string; readonly key: string }[]) =>
	entries.map(({ store, key }) => `${store} ${key}`)

describe('a member who sees one opening', () => {
	it('gets nothing of the others', async () => {
		const { wang } = await twoOpenings()
		const seen = [
			'roles r',
			'sheets s',
			'decisions r a',
			'candidates a',
			'candidates both',
			'operations o',
			'patches o 0000',
		]
		const { head, entries } = await snapshot(wang)
		expect(keysIn(entries)).toEqual(seen)
		expect(head).toMatchObject({ openings: ['r'], counts: { candidates: 2 } })
		expect(JSON.stringify(entries)).not.toContain('secret')
		const since = await changes(wang, 0)
		expect(keysIn(since).sort()).toEqual(seen.toSorted())
		expect(JSON.stringify(since)).not.toContain('secret')
		expect(keysIn((await snapshot(wang, ['q'])).entries)).toEqual([])
	})

	it('gets no more when all ask the same at once', async () => {
		const { li, wang, member } = await twoOpenings()
		const zhao = await member('Zhao Min', { openings: ['q'], permission: 'viewer' })
		const another = await (await newWorkspace())('Chen Jie')
		const asking = [li, wang, zhao, another, wang, li, zhao, another]
		const alone = []
		for (const signed of asking) alone.push(await changes(signed, 0))
		expect(await Promise.all(asking.map((signed) => changes(signed, 0)))).toEqual(alone)
		expect(new Set(alone.map((one) => keysIn(one).join())).size).toBe(4)
	})

	it('gets openings to choose from where a device cannot hold all, and then the chosen ones alone', async () => {
		const { li } = await twoOpenings()
		const { head, entries } = await snapshot(li, null, 2)
		expect(entries).toEqual([])
		expect(head.choose).toEqual([
			{ id: 'r', name: 'Opening r', candidates: 2 },
			{ id: 'q', name: 'secret opening', candidates: 2 },
		])
		const held = limitedToDevice({ ...li, device: { ...li.device, openings: ['r'] } })
		expect((await snapshot(held, null, 2)).head.choose).toBeUndefined()
		expect([mostCandidatesOn(li), mostCandidatesOn(held)]).toEqual([200_000, 1_000_000])
		await rowsIn(li.workspace, sql`update team.devices set openings = '{r}' where slot = ${li.device.slot}`)
		await send(held, [put.role(role('made-here'))])
		expect(
			await rowsIn(li.workspace, sql`select openings from team.devices where slot = ${li.device.slot}`),
		).toEqual([{ openings: ['r', 'made-here'] }])
	})

	it('writes nothing outside, and leaves what is hidden as it is', async () => {
		const { li, wang, both } = await twoOpenings()
		const { progress: _, ...seen } = both
		const { results } = await send(wang, [
			put.candidate(candidate('b', { roles: ['r'] }), 1),
			put.candidate(candidate('c', { roles: ['q'] })),
			put.candidate(candidate('d', { roles: 'all' })),
			put.decision(decision('q', 'both'), 1),
			put.role(role('q'), 1),
			entry('candidates', 'both', { from: 1 }),
			entry('removed', 'both', { value: { key: 'both', hashes: [], on: '2026-11-02', why: 'removed' } }),
			entry('candidates', 'b', { from: 1 }),
			put.candidate(candidate('a', { roles: ['r', 'q'] }), 1),
		])
		expect(results.map((result) => 'refused' in result && [result.refused, result.value])).toEqual([
			...Array(5).fill(['not-allowed', null]),
			['not-allowed', expect.objectContaining({ key: 'both' })],
			['not-allowed', null],
			['not-allowed', null],
			['not-allowed', expect.objectContaining({ key: 'a' })],
		])
		expect(JSON.stringify(results)).not.toContain('secret')
		await send(wang, [
			put.candidate({ ...seen, name: 'New', notes: { n: note('r', 'mine'), x: note('r', 'more') } }, 1),
		])
		const { entries } = await snapshot(li)
		expect(entries.find(({ key }) => key === 'both')?.value).toMatchObject({
			name: 'New',
			progress: both.progress,
			notes: { ...both.notes, x: { text: 'more', by: { name: 'Wang Wei' } } },
		})
	})

	it('takes from history what must be forgotten, and leaves what is hidden there', async () => {
		const { li, wang } = await twoOpenings()
		const mine = (await snapshot(wang)).entries.find(({ store }) => store === 'patches')?.value as PatchChunk
		expect(mine.patches.map(({ key }) => key)).toEqual(['a', 'both'])
		const less = { ...mine, patches: mine.patches.filter(({ key }) => key === 'both') }
		const { results } = await send(wang, [entry('patches', 'o 0000', { value: less, from: 1 })])
		expect(results[0]).toMatchObject({ change: 2 })
		const whole = (await snapshot(li)).entries.find(({ store }) => store === 'patches')?.value as PatchChunk
		expect(whole.patches.map(({ key }) => key)).toEqual(['b', 'both'])
		expect(JSON.stringify(whole)).toContain('secret note')
	})

	it('hears that somebody has left the opening, and nothing of where to', async () => {
		const { li, wang } = await twoOpenings()
		await send(li, [put.candidate(candidate('a', { roles: ['q'], name: 'secret' }), 1)])
		await send(li, [put.candidate(candidate('a', { roles: [], name: 'secret' }), 2)])
		expect((await changes(wang, 1)).map(({ key, value }) => [key, value])).toEqual([['a', null]])
	})

	it('gets a sheet with the first who comes from it', async () => {
		const { li, wang } = await twoOpenings()
		const source = { kind: 'sheet', sheet: 't', row: 2 } as const
		await send(li, [put.candidate(candidate('e', { roles: ['r'], source }))])
		expect(keysIn(await changes(wang, 1)).sort()).toEqual(['candidates e', 'sheets t'])
	})

	it('sees an opening that is described by themselves, and each new one if so set', async () => {
		const { li, wang, member } = await twoOpenings()
		const chen = await member('Chen Yu', { openings: [], newOpenings: true })
		await send(wang, [put.role(role('w')), put.candidate(candidate('w', { roles: ['w'] }))])
		const { rows } = await inWorkspace(li.workspace, (tx) =>
			tx.execute<{ name: string; openings: string[] }>(sql`
				select name, openings from team.members where workspace = ${li.workspace} and openings is not null order by name`),
		)
		expect(rows).toEqual([
			{ name: 'Chen Yu', openings: ['w'] },
			{ name: 'Wang Wei', openings: ['r', 'w'] },
		])
		const now: SignedInMember = { ...chen, member: { ...chen.member, openings: ['w'] } }
		const answer = await changesAfter(now, {
			after: 1,
			view: (await changesAfter(chen, { after: 1, view: '' })).view,
		})
		expect(answer).toMatchObject({ openings: ['w'] })
		expect(keysIn((await snapshot(now, ['w'])).entries)).toEqual(['roles w', 'candidates w'])
	})
})

it('a viewer writes nothing', async () => {
	const member = await newWorkspace()
	const viewer = await member('Wu Min', { permission: 'viewer' })
	const { results, complete } = await send(viewer, [put.candidate(candidate('a'))])
	expect(results[0]).toMatchObject({ refused: 'not-allowed' })
	expect(complete).toBe(0)
})

it('settings are for owners to change, and how long records are kept by a route of its own', async () => {
	const member = await newWorkspace()
	const [owner, recruiter] = [await member('Li Na'), await member('Wang Wei', { permission: 'recruiter' })]
	const settings = (keptDays: number, company: string, from = 0) =>
		entry('settings', 'settings', {
			value: { keptDays, company, erasures: [{ on: '2026-11-02', count: 9, why: 'all' }] },
			from,
		})
	const { results } = await send(owner, [settings(90, 'Ltd')])
	expect(results[0]).toMatchObject({ change: 1, value: { keptDays: 180, company: 'Ltd', erasures: [] } })
	for (const sent of [settings(10, 'Ltd', 1), settings(180, 'Limited', 1)])
		expect((await send(recruiter, [sent])).results[0]).toMatchObject({ refused: 'not-allowed' })
})
