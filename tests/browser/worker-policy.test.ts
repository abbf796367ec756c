import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { newPage, openBrowser } from './browser'
import { openGate } from './gate'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A stranger's server on this machine, which would let everybody read its answers. */
async function openStranger() {
	const arrived: string[] = []
	const server = createServer((request, response) => {
		arrived.push(`${request.method} ${request.url}`)
		response
			.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
			.end('self.strange = true')
	})
	server.on('upgrade', (request, socket) => {
		arrived.push(`upgrade ${request.url}`)
		socket.destroy()
	})
	await new Promise<void>((resolve) => server.listen(0, resolve))
	const { port } = server.address() as AddressInfo
	return {
		origin: `http://localhost:${port}`,
		arrived,
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}

/**
 * What comes of each attempt to run a text as code, from a timer: what the debugger itself runs is exempt from the
 * policy.
 */
const evaluated = (worker: Worker) =>
	worker.evaluate(() => {
		const outcomeOf = (attempt: () => unknown) =>
			new Promise<string>((resolve) =>
				setTimeout(() => {
					try {
						resolve(`ran: ${attempt()}`)
					} catch (error) {
						resolve((error as Error).name)
					}
				}),
			)
		return Promise.all([outcomeOf(() => self.eval('1 + 1')), outcomeOf(() => new Function('return 1 + 1')())])
	})

/** What comes of each way to reach another server, from a timer. */
const reached = (worker: Worker, origin: string) =>
	worker.evaluate((strange) => {
		const importing = () => {
			try {
				Reflect.get(self, 'importScripts')(`${strange}/script`)
				return 'ran'
			} catch (error) {
				return (error as Error).name
			}
		}
		const connecting = () =>
			new Promise((settle) => {
				try {
					const socket = new WebSocket(`${strange.replace('http', 'ws')}/socket`)
					socket.onopen = () => settle('ran')
					socket.onerror = () => settle('refused')
				} catch (error) {
					settle((error as Error).name)
				}
			})
		const fetching = (path: string, options: RequestInit) =>
			fetch(strange + path, options).then(
				() => 'ran',
				() => 'refused',
			)
		return new Promise((resolve) =>
			setTimeout(async () =>
				resolve([
					await fetching('/fetch', { method: 'POST', body: 'a name' }),
					await fetching('/no-cors', { mode: 'no-cors' }),
					importing(),
					await connecting(),
				]),
			),
		)
	}, origin)

describe('the worker that holds every candidate', () => {
	test('runs no text as code, and reaches no other server', async () => {
		const stranger = await openStranger()
		const { page } = await newPage(browser)
		const starting = page.waitForEvent('worker')
		await page.goto('/en/screen')
		const worker = await starting
		expect(new URL(worker.url()).origin).toBe(inject('baseUrl'))
		expect(await evaluated(worker)).toEqual(['EvalError', 'EvalError'])
		expect(await reached(worker, stranger.origin)).toEqual([
			'refused',
			'refused',
			'NetworkError',
			expect.stringMatching(/^(refused|SecurityError)$/),
		])
		expect(stranger.arrived).toEqual([])
		// The stranger can be reached: whatever asks without a policy arrives.
		await fetch(`${stranger.origin}/anybody`)
		expect(stranger.arrived).toEqual(['GET /anybody'])
		stranger.close()
		await page.context().close()
	})

	test('is held by the same policy when it comes from what the device keeps', async () => {
		const stranger = await openStranger()
		const gate = await openGate(inject('baseUrl'))
		const { page } = await newPage(browser, { baseURL: gate.url, serviceWorkers: 'allow' })
		await page.addInitScript(() => setInterval(() => window.dispatchEvent(new Event('scroll')), 200))
		await page.goto('/en/screen')
		const isKept = () =>
			page.evaluate(async () => {
				const name = (await caches.keys()).find((one) => one.endsWith(' en screen'))
				return name !== undefined && (await (await caches.open(name)).match('/kept')) !== undefined
			})
		await expect.poll(isKept).toBe(true)
		gate.isOpen = false
		const starting = page.waitForEvent('worker')
		await page.reload()
		const worker = await starting
		expect(await evaluated(worker)).toEqual(['EvalError', 'EvalError'])
		expect(await reached(worker, stranger.origin)).toEqual(
			expect.arrayContaining(['refused', 'refused', 'NetworkError']),
		)
		expect(stranger.arrived).toEqual([])
		gate.close()
		stranger.close()
		await page.context().close()
	})
})
