import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { erasureState } from '@/lib/exchange/server/erasure-state'
import { rowsIn } from '../database/rows-in'
import { founded, joined, whoIs } from './team'
import { password, type Visit, visit } from './visit'

const email = 'lin@kept.example'
let owner: Visit
let colleague: Visit
let workspace = ''
let theirs = ''

type Keys = { readonly outbox: string; readonly copy: { readonly key: string; readonly days: number } | null }
type Erasure = {
	readonly change: number
	readonly devices: number
	readonly confirmed: number
	readonly until: string | null
}

const keysOf = async (browser: Visit) => (await browser.ask('exchange/key')) as Keys
const keep = (days: number | null) => owner.ask('devices/keep', { days })
const wait = (device: string, days: number) =>
	rowsIn(
		workspace,
		sql`update team.device_progress set at = now() - make_interval(days => ${days}) where device = ${device}
			returning device`,
	)
const latest = async () => ((await owner.ask('erasures')) as { erasures: readonly Erasure[] }).erasures[0]

beforeAll(async () => {
	const team = await founded(email)
	owner = team.owner
	workspace = team.workspace
	const other = await joined(owner, 'wei@kept.example')
	colleague = other.colleague
	theirs = other.device.id
})

test('an owner sets for how many days all devices keep the list, those of later too', async () => {
	expect(await colleague.ask('devices/keep', { days: 7 })).toEqual({ status: 404, reason: 'not-found' })
	for (const days of [0, 31, 1.5]) expect(await keep(days)).toMatchObject({ status: 422 })
	expect(await owner.ask('state')).toMatchObject({ keeps: 'session' })
	expect(await keep(7)).toEqual({})
	const later = visit()
	await later.ask('sign-in', { email, password })
	for (const browser of [owner, colleague, later])
		expect(await browser.ask('state')).toMatchObject({ keeps: { days: 7 } })
	const { entries } = (await owner.ask('audit')) as { entries: object[] }
	expect(entries).toContainEqual(expect.objectContaining({ kind: 'keeping-changed', about: { days: 7 } }))
	await later.ask('sign-out', {})
})

test('a copy is opened by the same secret until it had no contact for its days, or is not to be kept', async () => {
	await keep(7)
	const { copy } = await keysOf(colleague)
	expect(copy).toMatchObject({ days: 7, key: expect.stringMatching(/^[\da-f]{64}$/) })
	expect((await keysOf(owner)).copy?.key).not.toBe(copy?.key)
	await wait(theirs, 6)
	expect((await keysOf(colleague)).copy).toEqual(copy)
	await wait(theirs, 8)
	const next = (await keysOf(colleague)).copy
	expect(next?.key).not.toBe(copy?.key)
	expect((await keysOf(colleague)).copy).toEqual(next)
	await keep(null)
	expect((await keysOf(colleague)).copy).toBeNull()
	expect(await colleague.ask('exchange/changes?after=0')).toMatchObject({ keptDays: null })
	await keep(7)
	expect((await keysOf(colleague)).copy?.key).not.toBe(next?.key)
})

test('a deletion is done on all devices once each has done it, is signed out, or its days are over', async () => {
	await keep(7)
	const [off, out] = [visit(), visit()]
	for (const browser of [off, out]) await browser.ask('sign-in', { email, password })
	for (const browser of [owner, colleague, off, out]) await keysOf(browser)
	const removed = { key: 'ada', hashes: [], on: '2026-11-24', why: 'removed' }
	const { complete } = (await owner.ask('exchange/batches', {
		id: randomUUID(),
		entries: [{ store: 'removed', key: 'ada', from: 0, value: removed }],
	})) as { complete: number }
	const asked = (browser: Visit, more = '') =>
		browser.ask(`exchange/changes?after=${complete}&view=all${more}`)
	expect(await latest()).toMatchObject({ change: complete, devices: 4, confirmed: 0 })
	await asked(owner)
	expect(await latest()).toMatchObject({ devices: 4, confirmed: 1 })
	// In memory it is done, on the disk not yet.
	await asked(colleague, `&stored=${complete - 1}`)
	expect(await latest()).toMatchObject({ confirmed: 1 })
	await asked(colleague, `&stored=${complete}`)
	expect(await latest()).toMatchObject({ confirmed: 2 })
	await out.ask('sign-out', {})
	const waiting = await latest()
	expect(waiting).toMatchObject({ devices: 3, confirmed: 2 })
	const left = (Date.parse(waiting?.until ?? '') - Date.now()) / (24 * 60 * 60 * 1000)
	expect(Math.round(left)).toBe(7)
	await wait((await whoIs(off)).device.id, 8)
	const { change, ...state } = (await latest()) as Erasure
	expect(state).toMatchObject({ devices: 3, confirmed: 3, until: null })
	const stateOf = (number: number) => inWorkspace(workspace, (tx) => erasureState(tx, number))
	expect([await stateOf(change), await stateOf(change + 1)]).toEqual([state, null])
})
