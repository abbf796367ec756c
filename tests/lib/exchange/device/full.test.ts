import { expect, test } from 'vitest'
import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import { refuse } from '@/lib/team-api/refuse'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

test('while the server’s disk is full a change waits on the device, which says so, and is sent once there is room', async () => {
	const signed = await (await newWorkspace())('Wei Sun')
	let isFull = false
	const device = await deviceOf({
		name: 'Wei Sun',
		slot: signed.device.slot,
		request: async (path, init) =>
			isFull && String(path).endsWith('batches') ? refuse('disk-full') : requestAs(signed)(path, init),
	})
	const { exchange, listeners } = device.now()
	const reaches = (is: (state: ExchangeState) => boolean) =>
		new Promise<void>((resolve) => {
			const look = (state: ExchangeState) => is(state) && resolve()
			listeners.add(look)
			look(exchange.state())
		})
	await device.now().desk.saveRoles([someRole])
	await device.settle()
	isFull = true
	await device.now().desk.saveCandidates({ saved: [someone('p1')] })
	await reaches(({ stage }) => stage === 'full')
	// Reading works: what waits still does.
	await exchange.retry()
	expect(exchange.state()).toMatchObject({ stage: 'full' })
	expect(exchange.state().waiting).toBeGreaterThan(0)
	isFull = false
	await exchange.retry()
	await reaches(({ stage, waiting }) => stage === 'on' && waiting === 0)
	device.end()
})
