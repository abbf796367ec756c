import { expect, test } from 'vitest'
import { memoryDisk } from '@/lib/exchange/device/disk/vault'
import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

/** A disk whose writes take until they are let go. */
function slowDisk() {
	const disk = memoryDisk()
	let held: Promise<void> | null = null
	return {
		disk: {
			...disk,
			write: async (...written: Parameters<typeof disk.write>) => {
				await held
				await disk.write(...written)
			},
		},
		hold: () => {
			let letGo = () => {}
			held = new Promise((resolve) => (letGo = resolve))
			return letGo
		},
	}
}

test('a change that the server cannot take is said to wait on the device only once the device has stored it', async () => {
	const signed = await (await newWorkspace())('Wei Sun')
	const { disk, hold } = slowDisk()
	const member = { name: 'Wei Sun', slot: signed.device.slot, request: requestAs(signed) }
	const device = await deviceOf(member, disk)
	const { desk, exchange, listeners } = device.now()
	await desk.saveRoles([someRole])
	await device.settle()
	const said: ExchangeState[] = []
	listeners.add((state) => said.push(state))
	const stored = async () => (await disk.entries()).filter(([place]) => place.startsWith('batch')).length
	const before = await stored()
	device.setLine('cut')
	const letGo = hold()
	const saving = desk.saveCandidates({ saved: [someone('p1')] })
	await expect.poll(() => exchange.state().stage).toBe('offline')
	expect(await stored()).toBe(before)
	expect(said.map(({ waiting }) => waiting)).not.toContain(1)
	letGo()
	await saving
	expect(await stored()).toBe(before + 1)
	expect(said.at(-1)).toMatchObject({ stage: 'offline', waiting: 1, isKept: true })
	await device.settle()
	expect(exchange.state()).toMatchObject({ stage: 'on', waiting: 0 })
	device.end()
})
