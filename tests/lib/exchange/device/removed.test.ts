import { expect, test } from 'vitest'
import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import { refuse } from '@/lib/team-api/refuse'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

/** A device that keeps its copy, of a member whom an owner can remove; what its server is asked for. */
async function removable() {
	const signed = await (await newWorkspace())('Wei Sun')
	const asked: string[] = []
	let isRemoved = false
	const device = await deviceOf({
		name: 'Wei Sun',
		slot: signed.device.slot,
		request: async (path, init) => {
			asked.push(String(path).split('/').slice(3).join('/'))
			if (isRemoved) return refuse('removed')
			if (String(path).endsWith('tell-export')) return Response.json({})
			return requestAs({ ...signed, device: { ...signed.device, keptDays: 7 } })(path, init)
		},
	})
	await device.now().desk.saveRoles([someRole])
	await device.now().desk.saveCandidates({ saved: [someone('p1')] })
	await device.settle()
	await device.now().kept.flush()
	return {
		device,
		asked,
		remove: () => {
			isRemoved = true
		},
	}
}

const stageOf = (device: Awaited<ReturnType<typeof deviceOf>>) =>
	new Promise<ExchangeState>((resolve) => {
		const { exchange, listeners } = device.now()
		const look = (state: ExchangeState) => state.stage === 'removed' && resolve(state)
		listeners.add(look)
		look(exchange.state())
	})

test('a removed member’s device says so, and its kept copy is gone; what was not sent stays', async () => {
	const { device, remove } = await removable()
	expect(device.packs.places()).not.toEqual([])
	remove()
	await device.now().desk.saveCandidates({ saved: [someone('p2')] })
	const { waiting } = await stageOf(device)
	expect(waiting).toBeGreaterThan(0)
	await expect.poll(() => device.packs.places()).toEqual([])
	device.end()
})

test('a file is noted by the server before it is written, and not without it', async () => {
	const { device, asked, remove } = await removable()
	const { team } = device.now()
	expect(await team.noteExport({ kind: 'table', rows: 1 })).toBeNull()
	expect(asked.at(-1)).toBe('tell-export')
	device.setLine('cut')
	expect(await team.noteExport({ kind: 'table', rows: 1 })).toBe('offline')
	device.setLine('whole')
	remove()
	expect(await team.noteExport({ kind: 'table', rows: 1 })).toBe('removed')
	device.end()
})
