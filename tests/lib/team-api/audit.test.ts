import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { filterQuery, noFilter } from '@/lib/audit-filter/audit-filter'
import type { AuditEntry, ChangedInEntry } from '@/lib/team-api/routes/audit'
import { candidate, chunk, decision, operation, role } from '../exchange/server/workspace'
import { founded, joined } from './team'
import type { Visit } from './visit'

let owner: Visit
let colleagueId = ''
let limited: Visit

const send = (browser: Visit, ...entries: readonly object[]) =>
	browser.ask('exchange/batches', { id: randomUUID(), entries })
const put = (store: string, key: string, value: object, from = 0) => ({ store, key, from, value })

const read = async (browser: Visit, filter = noFilter, more = '') => {
	const query = filterQuery(filter)
	const answer = await browser.ask(`audit?${query}${more}`)
	return (answer.entries ?? answer) as readonly AuditEntry[]
}
const kindsOf = (entries: readonly AuditEntry[]) => [...new Set(entries.map(({ kind }) => kind))].sort()

beforeAll(async () => {
	const team = await founded('audited@example.com')
	owner = team.owner
	await send(owner, put('roles', 'seen', role('seen')), put('roles', 'hidden', role('hidden')))
	const access = { permission: 'owner', openings: ['seen'], newOpenings: false }
	const other = await joined(owner, 'limited@example.com', access)
	limited = other.colleague
	colleagueId = other.member.id
	await send(
		owner,
		put('candidates', 'a', candidate('a', { roles: ['seen'] })),
		put('candidates', 'b', candidate('b', { roles: ['hidden'] })),
	)
	// What a desk sends when somebody decides about both.
	const decided = ['seen a', 'hidden b'].map((key) => {
		const [of = '', person = ''] = key.split(' ')
		return { key, value: decision(of, person) }
	})
	const { slot } = ((await owner.ask('state')) as { device: { slot: number } }).device
	await send(
		owner,
		...decided.map(({ key, value }) => put('decisions', key, value)),
		put(
			'operations',
			'op',
			operation('op', { kind: 'decide', roles: ['seen', 'hidden'], sequence: 4096 + slot, changed: 2 }),
		),
		put(
			'patches',
			'op 0000',
			chunk(
				'op',
				decided.map(({ key, value }) => ({ store: 'decisions', key, was: 0, after: value })) as never,
			),
		),
	)
})

test('entries are filtered by kind, by who, by time, and by what is searched for', async () => {
	expect(kindsOf(await read(owner, { ...noFilter, kinds: ['member-joined'] }))).toEqual(['member-joined'])
	expect(await read(owner, { ...noFilter, kinds: [] })).toEqual([])
	const byColleague = await read(owner, { ...noFilter, actor: colleagueId })
	expect(byColleague.length).toBeGreaterThan(0)
	expect(byColleague.every(({ actor }) => actor === colleagueId)).toBe(true)
	expect(await read(owner, { ...noFilter, actor: 'server' })).toEqual([])
	const all = await read(owner)
	const middle = all[2]?.at ?? ''
	expect((await read(owner, { ...noFilter, from: middle })).every(({ at }) => at >= middle)).toBe(true)
	expect((await read(owner, { ...noFilter, until: middle })).every(({ at }) => at < middle)).toBe(true)
	const search = { kinds: ['invited'], actors: [colleagueId], number: 1 }
	const found = await read(owner, { ...noFilter, search })
	expect(found.every((one) => one.kind === 'invited' || one.actor === colleagueId || one.number === 1)).toBe(
		true,
	)
	expect(found.map(({ number }) => number)).toContain(1)
	const both = await read(owner, {
		...noFilter,
		kinds: ['invited'],
		search: { ...search, number: null, kinds: [] },
	})
	expect(both).toEqual([])
})

test('what is no filter is refused', async () => {
	const many = Array.from({ length: 301 }, () => 'changed').join()
	for (const query of [
		'actor=somebody',
		'kinds=UPPER',
		`kinds=${many}`,
		'from=yesterday',
		'from=2026-13-01T00:00:00.000Z',
		'search-actors=1',
		'search-number=1.5',
		'search-number=-1',
	])
		expect(await owner.ask(`audit?${query}`)).toMatchObject({ status: 422, reason: 'invalid' })
})

test('an entry opens what changed, as far as who asks may see it', async () => {
	const entry = (await read(owner)).find(({ about }) => about.decisions === 2)
	expect(entry?.hasChanges).toBe(true)
	const changed = (browser: Visit) =>
		browser.ask(`audit/changed?number=${entry?.number}`) as unknown as Promise<ChangedInEntry>
	const seenBy = async (browser: Visit) => (await changed(browser)).changes.map(({ name }) => name)
	expect(await seenBy(owner)).toEqual(['Person a', 'Person b'])
	expect(await seenBy(limited)).toEqual(['Person a'])
	expect(JSON.stringify(await changed(limited))).not.toContain('hidden')
	expect((await changed(owner)).openings.map(({ name }) => name).sort()).toEqual([
		'Opening hidden',
		'Opening seen',
	])
})

test('an entry of accounts opens nothing, and neither does one that is not there', async () => {
	const [joinedEntry] = await read(owner, { ...noFilter, kinds: ['member-joined'] })
	expect(joinedEntry?.hasChanges).toBe(false)
	for (const number of [joinedEntry?.number, 999_999])
		expect(await owner.ask(`audit/changed?number=${number}`)).toEqual({ changes: [], more: 0, openings: [] })
	expect(await owner.ask('audit/changed?number=x')).toMatchObject({ status: 422 })
})

test('what was deleted for good is in no entry any more, and the rest of the entry stays', async () => {
	const entry = (await read(owner)).find(({ about }) => about.decisions === 2)
	await send(owner, put('removed', 'a', { key: 'a', hashes: [], on: '2026-11-02', why: 'removed' }))
	const { changes } = (await owner.ask(`audit/changed?number=${entry?.number}`)) as unknown as ChangedInEntry
	expect(changes.map(({ name }) => name)).toEqual(['Person b'])
	const [erased] = await read(owner, { ...noFilter, kinds: ['erased'] })
	expect(erased?.hasChanges).toBe(false)
})
