import { expect, test } from 'vitest'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

// Between a device and the server there are others that answer: a proxy, the network of a hotel. Each has a page of its own.

const page = '<html><body><h1>Access denied</h1></body></html>'

/** What somebody else answers, while `isBetween`. */
async function withStranger(answer: () => Response) {
	const member = await newWorkspace()
	const lin = await member('Lin Chen')
	const signed = { ...lin, device: { ...lin.device, keptDays: 7 } }
	let isBetween = false
	const sent: number[] = []
	const device = await deviceOf({
		name: 'Lin Chen',
		slot: lin.device.slot,
		request: async (path, init) => {
			if (isBetween) return answer()
			if (String(path).endsWith('batches')) sent.push(new TextEncoder().encode(String(init?.body)).length)
			return requestAs(signed)(path, init)
		},
	})
	await device.now().desk.saveRoles([someRole])
	await device.now().desk.saveCandidates({ saved: [someone('a')] })
	await device.settle()
	return {
		device,
		sent,
		stand: (is: boolean) => {
			isBetween = is
		},
	}
}

test.each([401, 403, 404, 407, 413, 422, 500, 502])(
	'a page with the status %i refuses nothing, and signs nobody out',
	async (status) => {
		const headers = { 'content-type': 'text/html' }
		const { device, stand } = await withStranger(() => new Response(page, { status, headers }))
		const { desk, exchange, store, team } = device.now()
		stand(true)
		await desk.saveNote({ role: someRole.id, key: 'a', text: 'Called' })
		await exchange.retry()
		expect(exchange.state()).toMatchObject({ waiting: 1, refused: 0 })
		expect(exchange.state().stage).toBe(status < 500 ? 'offline' : 'away')
		expect(store.isKept()).toBe(true)
		stand(false)
		await device.settle()
		expect(exchange.state()).toMatchObject({ stage: 'on', waiting: 0 })
		expect(await team.unsettled()).toEqual([])
		device.end()
	},
)

test('what is sent at once is less than the megabyte that many proxies let through', async () => {
	const { device, sent } = await withStranger(() => new Response(page))
	const name = '阿米娜·加尔巴'.repeat(60)
	const saved = Array.from({ length: 2000 }, (_, at) => someone(`p${at}`, { name }))
	await device.now().desk.saveCandidates({ saved })
	await device.settle()
	expect(sent.length).toBeGreaterThan(4)
	expect(Math.max(...sent)).toBeLessThan(1024 * 1024)
	device.end()
})
