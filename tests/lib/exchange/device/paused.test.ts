import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { deviceOf as makeDevice } from '@/lib/accounts/devices/devices'
import { inWorkspace } from '@/lib/database/database'
import { refuse } from '@/lib/team-api/refuse'
import type { RefusalReason } from '@/lib/team-api/routes/refusal-reasons'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace, snapshot } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

/** A device that keeps its copy, to which the server can refuse everything for a reason. */
async function keeping() {
	const lin = await (await newWorkspace())('Lin Chen')
	const signed = { ...lin, device: { ...lin.device, keptDays: 7 } }
	let present = signed
	let reason: RefusalReason | null = null
	const device = await deviceOf({
		name: 'Lin Chen',
		slot: lin.device.slot,
		request: async (path, init) => (reason ? refuse(reason) : requestAs(present)(path, init)),
	})
	await device.now().desk.saveRoles([someRole])
	await device.now().desk.saveCandidates({ saved: [someone('a')] })
	await device.settle()
	await device.now().kept.flush()
	return {
		device,
		signed,
		/** As if the same member had signed in anew: the device of the ended session is gone. */
		signInAgain: async () => {
			const { workspace, member } = signed
			const made = await inWorkspace(workspace, async (tx) => {
				await tx.execute(sql`
					delete from team.devices where workspace = ${tx.workspace} and device = ${signed.device.id}`)
				return makeDevice(tx, { workspace, member: member.id, session: randomUUID() }, null)
			})
			present = { ...signed, device: { ...signed.device, id: made.device, slot: made.slot } }
			reason = null
		},
		refuse: (next: RefusalReason | null) => {
			reason = next
		},
	}
}

test('while its session is paused a device keeps its copy and what waits, and goes on by itself afterwards', async () => {
	const { device, refuse } = await keeping()
	const { desk, exchange } = device.now()
	const kept = device.packs.places()
	expect(kept.length).toBeGreaterThan(0)
	refuse('paused')
	await desk.saveNote({ role: someRole.id, key: 'a', text: 'Called' })
	await exchange.retry()
	expect(exchange.state()).toMatchObject({ stage: 'paused', waiting: 1, refused: 0 })
	expect(device.packs.places()).toEqual(kept)
	refuse(null)
	await device.settle()
	expect(exchange.state()).toMatchObject({ stage: 'on', waiting: 0 })
	device.end()
})

test('once its session has ended it keeps no copy, but what waits, which is sent after the next sign-in', async () => {
	const { device, refuse, signInAgain, signed } = await keeping()
	refuse('signed-out')
	await device.now().desk.saveNote({ role: someRole.id, key: 'a', text: 'Called' })
	await device.now().exchange.retry()
	expect(device.now().exchange.state()).toMatchObject({ stage: 'ended', waiting: 1 })
	await expect.poll(() => device.packs.places()).toEqual([])
	await signInAgain()
	await device.reload()
	await device.settle()
	expect(device.now().exchange.state()).toMatchObject({ stage: 'on', waiting: 0, refused: 0 })
	expect(JSON.stringify((await snapshot(signed)).entries)).toContain('Called')
	device.end()
})
