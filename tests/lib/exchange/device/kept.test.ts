import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { readAudit } from '@/lib/audit/read-audit'
import { inWorkspace } from '@/lib/database/database'
import { listPlace } from '@/lib/exchange/device/disk/pack-list'
import { packWorkspace } from '@/lib/exchange/server/packs/make-packs'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

/** More than are in one pack. */
const many = 600

/** A device that keeps its copy, and counts how often it loads the whole list; a colleague beside it. */
async function keeping(days: number | null = 7) {
	const member = await newWorkspace()
	const [lin, wei] = [await member('Lin Chen'), await member('Wei Sun')]
	let loads = 0
	let now = { ...lin, device: { ...lin.device, keptDays: days } }
	const device = await deviceOf({
		name: 'Lin Chen',
		slot: lin.device.slot,
		request: (path, init) => {
			if (String(path).includes('snapshot')) loads++
			return requestAs(now)(path, init)
		},
	})
	const colleague = await deviceOf({ name: 'Wei Sun', slot: wei.device.slot, request: requestAs(wei) })
	await device.now().desk.saveRoles([someRole])
	await device.settle()
	return {
		lin,
		device,
		colleague,
		loads: () => loads,
		/** What the owner has set. */
		keep: (keptDays: number | null) => {
			now = { ...now, device: { ...now.device, keptDays } }
		},
		add: async (from: number, count: number) => {
			const saved = Array.from({ length: count }, (_, at) => someone(`p${from + at}`))
			await device.now().desk.saveCandidates({ saved })
			await device.settle()
		},
		end: () => {
			device.end()
			colleague.end()
		},
	}
}
type Device = Awaited<ReturnType<typeof deviceOf>>

const countIn = async (device: Device) => (await device.now().desk.state()).candidates
const nameIn = async (device: Device, key: string) => (await device.now().desk.candidate(key))?.candidate.name
async function rename(device: Device, key: string, name: string) {
	const before = (await device.now().desk.candidate(key))?.candidate
	if (!before) throw new Error(key)
	await device.now().desk.editCandidate({ before, after: { ...before, name }, kind: 'edit' })
}

test('a copy that was kept is opened again, and only what has changed since is asked for', async () => {
	const { device, colleague, add, loads, end } = await keeping()
	await add(0, many)
	await device.now().kept.flush()
	const packs = device.packs.places().length
	await rename(device, 'p1', 'Ada Lovelace')
	await device.settle()
	await device.now().kept.flush()
	expect(device.packs.places()).toHaveLength(packs)
	device.end()
	await colleague.settle()
	await rename(colleague, 'p2', 'Ben Okafor')
	await colleague.now().desk.removeCandidates(['p3'])
	await colleague.settle()
	const before = loads()
	await device.reload()
	expect(loads()).toBe(before)
	expect([await countIn(device), await nameIn(device, 'p1'), await nameIn(device, 'p2')]).toEqual([
		many - 1,
		'Ada Lovelace',
		'Ben Okafor',
	])
	// What was deleted meanwhile goes from the disk with the next packs.
	await device.settle()
	await device.now().kept.flush()
	await device.reload()
	expect([loads(), await countIn(device)]).toEqual([before, many - 1])
	end()
})

test('what this device has not sent is no part of the copy, and is there all the same', async () => {
	const { device, add, loads, end } = await keeping()
	await add(0, 3)
	await device.now().kept.flush()
	const stored = await device.packs.read(listPlace)
	device.setLine('cut')
	await rename(device, 'p1', 'Ada Lovelace')
	await device.now().kept.flush()
	expect(await device.packs.read(listPlace)).toBe(stored)
	const before = loads()
	await device.reload()
	expect([loads(), await nameIn(device, 'p1')]).toEqual([before, 'Ada Lovelace'])
	await device.settle()
	await device.now().kept.flush()
	await device.reload()
	expect([loads(), await nameIn(device, 'p1')]).toEqual([before, 'Ada Lovelace'])
	end()
})

test('a copy of which a part is missing or broken is never half a list', async () => {
	const { device, add, loads, end } = await keeping()
	await add(0, many)
	for (const damage of ['missing', 'broken', 'swapped'] as const) {
		await device.now().kept.flush()
		const [first = '', second = ''] = device.packs.places().filter((place) => place !== listPlace)
		const [one, other] = [await device.packs.read(first), await device.packs.read(second)]
		if (!one || !other) throw new Error('There are no packs')
		if (damage === 'missing') await device.packs.commit(second, other, new Set([listPlace]))
		else if (damage === 'swapped') await device.packs.write(first, other)
		else await device.packs.write(first, { ...one, data: one.data.slice(0, -1) })
		const before = loads()
		await device.reload()
		expect({ damage, loads: loads() - before, count: await countIn(device) }).toEqual({
			damage,
			loads: 1,
			count: many,
		})
	}
	end()
})

test('a copy of which a pack finds no room stays as it was, and the next try stores all', async () => {
	const { device, add, loads, end } = await keeping()
	await device.now().kept.flush()
	const { stored } = device.now().kept
	const before = [loads(), stored()]
	device.packs.leaveRoomFor(1)
	await add(0, 4 * many)
	await device.now().kept.flush()
	expect([loads(), stored()]).toEqual(before)
	device.packs.leaveRoomFor(Number.POSITIVE_INFINITY)
	await device.now().kept.flush()
	await device.reload()
	expect([loads(), await countIn(device)]).toEqual([before[0], 4 * many])
	end()
})

test('a copy that had no contact for its days, or is to be kept no more, is erased', async () => {
	const { lin, device, add, loads, keep, end } = await keeping()
	await add(0, 3)
	await device.now().kept.flush()
	await inWorkspace(lin.workspace, (tx) =>
		tx.execute(
			sql`update team.device_progress set at = now() - interval '8 days' where workspace = ${lin.workspace} and device = ${lin.device.id}`,
		),
	)
	const old = new Set(device.packs.places())
	const before = loads()
	await device.reload()
	expect(loads() - before).toBe(1)
	await device.settle()
	await device.now().kept.flush()
	expect(device.packs.places().filter((place) => old.has(place))).toEqual([listPlace])
	expect(device.now().exchange.state().keptDays).toBe(7)
	keep(null)
	await device.settle()
	expect([device.packs.places(), device.now().exchange.state().keptDays]).toEqual([[], null])
	keep(3)
	await device.settle()
	await device.now().kept.flush()
	expect(device.packs.places()).toContain(listPlace)
	end()
})

test('a session keeps nothing on the disk', async () => {
	const { device, add, loads, end } = await keeping(null)
	await add(0, 3)
	await device.now().kept.flush()
	expect(device.packs.places()).toEqual([])
	await device.reload()
	expect(loads()).toBe(2)
	end()
})

/** Takes the newest entry out of the audit, behind the app's back. */
async function cutAudit(workspace: string) {
	const owner = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
	await owner.connect()
	await owner.query("select set_config('app.workspace', $1, false)", [workspace])
	await owner.query(
		'delete from team.audit where workspace = $1 and number = (select max(number) from team.audit)',
		[workspace],
	)
	await owner.end()
}

test('an audit that was cut is found by what a device has seen of it, shown and told, until somebody has looked', async () => {
	const { lin, device, add, loads, end } = await keeping()
	await add(0, 3)
	await device.now().kept.flush()
	const seen = await device.head.read()
	await cutAudit(lin.workspace)
	await device.settle()
	expect(device.now().exchange.state().audit).toEqual(seen)
	const before = loads()
	await device.reload()
	expect(device.now().exchange.state().audit).toEqual(seen)
	// What the numbers stood for may be another list now.
	expect(loads() - before).toBe(1)
	const { entries } = await readAudit(lin.workspace, null)
	expect(entries.filter(({ kind }) => kind === 'head-differs').map(({ about }) => about)).toEqual([
		{ device: lin.device.id, ...seen },
	])
	await device.settle()
	await device.now().exchange.acceptAudit()
	await device.reload()
	expect(device.now().exchange.state().audit).toBeNull()
	end()
})

test('a new device keeps the packs of the list as they came, and stores anew what has changed since', async () => {
	const { lin, colleague, device, add, end } = await keeping()
	await add(0, 3 * many)
	expect(await packWorkspace(lin.workspace)).toBe(true)
	await colleague.settle()
	await rename(colleague, 'p2', 'Ben Okafor')
	await colleague.now().desk.removeCandidates(['p3'])
	await colleague.settle()
	let snapshots = 0
	const other = await deviceOf({
		name: 'Lin Chen',
		slot: lin.device.slot,
		request: (path, init) => {
			if (String(path).includes('snapshot')) snapshots++
			return requestAs({ ...lin, device: { ...lin.device, keptDays: 7 } })(path, init)
		},
	})
	const came = other.packs.places().length
	expect(came).toBeGreaterThan(3)
	const whole = async () => [await countIn(other), await nameIn(other, 'p2'), await nameIn(other, 'p3')]
	expect(await whole()).toEqual([3 * many - 1, 'Ben Okafor', undefined])
	await other.now().kept.flush()
	const kept = other.packs.places()
	await other.reload()
	expect(await whole()).toEqual([3 * many - 1, 'Ben Okafor', undefined])
	expect(snapshots).toBe(1)
	// Most are those that came.
	expect(kept.length).toBeGreaterThanOrEqual(came)
	other.end()
	device.end()
	end()
})
