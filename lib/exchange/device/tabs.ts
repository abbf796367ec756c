import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import type { BatchResult } from '../protocol'
import type { WaitingBatch } from './waiting'

/** How the exchange of one tab stands, which is that of all. */
export type Standing = Pick<ExchangeState, 'stage' | 'since' | 'sentAt' | 'choose'>

/** What tabs of one member tell one another: one of them exchanges, the others follow it. */
export type TabMessage =
	/** Batches that wait. */
	| { readonly queued: readonly WaitingBatch[] }
	/** What became of a batch. */
	| { readonly answered: string; readonly results: readonly BatchResult[] }
	/** What was chosen, or put away. */
	| { readonly settled: string }
	/** The server has something newer. */
	| { readonly hint: number }
	| { readonly state: Standing }

export type Tabs = {
	readonly tell: (message: TabMessage) => void
	/** Called with what other tabs say; what was said before comes first. */
	readonly listen: (listener: (message: TabMessage) => void) => void
	/** Runs a task in one tab at a time: in the next one when this one is closed. */
	readonly lead: (task: () => Promise<void>) => Promise<void>
}

/** The tabs of this browser that show the same list. */
export function browserTabs(name: string, signal: AbortSignal): Tabs {
	const channel = 'BroadcastChannel' in self ? new BroadcastChannel(name) : null
	const early: TabMessage[] = []
	let hear: (message: TabMessage) => void = (message) => early.push(message)
	channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => hear(data))
	signal.addEventListener('abort', () => channel?.close())
	return {
		tell: (message) => channel?.postMessage(message),
		listen: (listener) => {
			hear = listener
			for (const message of early.splice(0)) listener(message)
		},
		lead: async (task) => {
			if ('locks' in navigator) await navigator.locks.request(name, { signal }, task)
			else await task()
		},
	}
}
