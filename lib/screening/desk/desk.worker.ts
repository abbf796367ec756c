import '@/rules/no-eval'
import { today } from '@/lib/day/today'
import { deviceStore } from '../database/device-store'
import type { Work } from '../work/yield-to-event-loop'
import { openDesk } from './desk'
import type { DeskMessage, DeskRequest } from './desk-protocol'
import { webLock } from './web-lock'

const tell = (reply: DeskMessage) => self.postMessage(reply)

/** Other tabs change the same store. */
const others = 'BroadcastChannel' in self ? new BroadcastChannel('k-visa-check-screening') : null

const running = new Map<number, AbortController>()

const desk = openDesk({
	openStore: () => deviceStore(() => tell({ stale: true })),
	today,
	lock: webLock,
	// Requests that have already arrived are waiting for the desk to open.
	onRead: (done, total) => {
		for (const id of running.keys()) tell({ id, progress: [done, total] })
	},
	onChange: () => {
		others?.postMessage('changed')
		tell({ changed: true })
	},
})

others?.addEventListener('message', async () => {
	await (await desk).reload()
	tell({ changed: true })
})

self.addEventListener('message', async ({ data }: MessageEvent<DeskRequest>) => {
	const { id } = data
	if ('cancel' in data) {
		running.get(id)?.abort()
		// Answer at once: the page considers a worker that does not answer to be stuck.
		return tell({ id, failed: 'cancelled' })
	}
	const controller = new AbortController()
	running.set(id, controller)
	const work: Work = {
		signal: controller.signal,
		onProgress: (done, total) => tell({ id, progress: [done, total] }),
	}
	try {
		const method = (await desk)[data.method] as (arg: unknown, work: Work) => Promise<unknown>
		tell({ id, answer: await method(data.arg, work) })
	} catch (error) {
		tell({ id, failed: String(error) })
	} finally {
		running.delete(id)
	}
})
