import type { Work } from '../work/yield-to-event-loop'
import type { DeskMessage, DeskRequest } from './desk-protocol'

/** What a page can call, by name. */
export type Methods = Readonly<Record<string, unknown>>

const running = new Map<number, AbortController>()

/** Sends a message to the page of this worker. */
export const postToPage = (reply: DeskMessage): void => self.postMessage(reply)

/** Milliseconds between two messages about the number of candidates read: a page cannot usefully show more. */
const readingPause = 100
let readingReported = 0

/** Tells the requests that wait for a desk how many candidates it has read. */
export function reportReading(done: number, total: number): void {
	if (performance.now() - readingReported < readingPause) return
	readingReported = performance.now()
	for (const id of running.keys()) postToPage({ id, progress: [done, total] })
}

/** Answers a page's request with methods, which may still be opening. */
export async function serveDesk(methods: Promise<Methods>, data: DeskRequest): Promise<void> {
	const { id } = data
	if ('cancel' in data) {
		running.get(id)?.abort()
		// Answer at once: the page considers a worker that does not answer to be stuck.
		return postToPage({ id, failed: 'cancelled' })
	}
	const controller = new AbortController()
	running.set(id, controller)
	const work: Work = {
		signal: controller.signal,
		onProgress: (done, total) => postToPage({ id, progress: [done, total] }),
	}
	try {
		const method = (await methods)[data.method] as (arg: unknown, work: Work) => Promise<unknown>
		postToPage({ id, answer: await method(data.arg, work) })
	} catch (error) {
		postToPage({ id, failed: String(error) })
	} finally {
		running.delete(id)
	}
}
