import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import type { BatchResult } from '../protocol'
import type { WaitingBatch } from './waiting'

/** The state of the exchange in one tab, which the others share. */
export type SharedState = Pick<ExchangeState, 'stage' | 'since' | 'sentAt' | 'choose'>

/** What a member's tabs tell one another: one of them exchanges with the server, the others follow it. */
export type TabMessage =
	/** New batches. */
	| { readonly queued: readonly WaitingBatch[] }
	/** The results of a batch. */
	| { readonly answered: string; readonly results: readonly BatchResult[] }
	/** A conflict or refused change that was settled. */
	| { readonly settled: string }
	/** The server has something newer. */
	| { readonly hint: number }
	| { readonly state: SharedState }

export type Tabs = {
	readonly tell: (message: TabMessage) => void
	/** Called with the messages of other tabs, including those received before. */
	readonly listen: (listener: (message: TabMessage) => void) => void
	/** Runs a task in one tab at a time; when that is closed, the next one takes over. */
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
