import '@/rules/no-eval'
import { today } from '@/lib/day/today'
import { deviceStore } from '../database/device-store'
import { activateOwnRules } from '../parameters/activate-rules'
import { openDesk } from './desk'
import type { DeskRequest } from './desk-protocol'
import { postToPage, reportReading, serveDesk } from './serve-desk'
import { webLock } from './web-lock'

/** Other tabs change the same store. */
const others = 'BroadcastChannel' in self ? new BroadcastChannel('k-visa-check-screening') : null

let recount = () => {}
const desk = openDesk({
	openStore: () => deviceStore(() => postToPage({ stale: true })),
	today,
	lock: webLock('k-visa-check-import'),
	// Requests that have already arrived are waiting for the desk to open.
	onRead: reportReading,
	onChange: () => {
		recount()
		others?.postMessage('changed')
		postToPage({ changed: true })
	},
	more: (store) => {
		recount = () => activateOwnRules(store.settings())
		recount()
		return {}
	},
})

others?.addEventListener('message', async () => {
	await (await desk).reload()
	recount()
	postToPage({ changed: true })
})

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => serveDesk(desk, data))
