import type { Work } from '../work/yield-to-event-loop'
import type { DeskMessage, DeskRequest } from './desk-protocol'

/** What a page can call, by name. */
export type Methods = Readonly<Record<string, unknown>>

const running = new Map<number, AbortController>()

/** Sends a message to the page of this worker. */
export const tell = (reply: DeskMessage): void => self.postMessage(reply)

/** Milliseconds between two messages about the number of candidates read: a page cannot usefully show more. */
const readingPause = 100
let readingTold = 0

/** Tells the requests that wait for a desk how many candidates it has read. */
export function reportReading(done: number, total: number): void {
	if (performance.now() - readingTold < readingPause) return
	readingTold = performance.now()
	for (const id of running.keys()) tell({ id, progress: [done, total] })
}

/** Answers a page's request with methods, which may still be opening. */
export async function serveDesk(methods: Promise<Methods>, data: DeskRequest): Promise<void> {
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
		const method = (await methods)[data.method] as (arg: unknown, work: Work) => Promise<unknown>
		tell({ id, answer: await method(data.arg, work) })
	} catch (error) {
		tell({ id, failed: String(error) })
	} finally {
		running.delete(id)
	}
}
