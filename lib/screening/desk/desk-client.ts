import { activateOwnRules } from '../parameters/activate-rules'
import type { Work } from '../work/yield-to-event-loop'
import type { AnswerOf, ArgOf, AskDesk, DeskMessage, DeskMethod, DeskRequest } from './desk-protocol'
import type { DeskState } from './desk-state'

/** The desk as a page sees it. */
export type DeskClient = {
	readonly ask: AskDesk
	/** Calls back after each change, including those by other tabs; `stale` means that the page must be reloaded. */
	readonly subscribe: (listener: (event: 'changed' | 'stale') => void) => () => void
}

type Waiting = {
	readonly question: DeskRequest & { readonly method: DeskMethod }
	readonly resolve: (answer: never) => void
	readonly reject: (reason: unknown) => void
	readonly work: Work
}

const failureOf = ({ work: { signal } }: Waiting, failed: string): unknown =>
	signal?.aborted ? signal.reason : new Error(failed)

/** A worker that does not answer a cancellation within this many milliseconds is considered stuck. */
const cancelTimeout = 2000

/** Starts the desk of this device. */
export const startDesk = (): DeskClient =>
	deskClient(() => new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' }))

/**
 * Calls the worker that stores and screens candidates. If it is stuck when work is cancelled, and all data is stored,
 * it is terminated, and a new worker reloads the stored data and answers all other pending requests.
 * @param open starts a worker
 */
export function deskClient(open: () => Worker): DeskClient {
	const listeners = new Set<(event: 'changed' | 'stale') => void>()
	const waiting = new Map<number, Waiting>()
	let last = 0
	/** Whether terminating the worker would lose no data. */
	let isAllStored = false
	let worker = startWorker()

	function emit(event: 'changed' | 'stale') {
		for (const listener of listeners) listener(event)
	}

	function startWorker(): Worker {
		const started = open()
		started.addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => receive(data))
		started.addEventListener('error', () => {
			for (const { reject } of waiting.values()) reject(new Error('the worker failed'))
			waiting.clear()
		})
		return started
	}

	function receive(reply: DeskMessage) {
		if ('team' in reply) return
		if (!('id' in reply)) return emit('stale' in reply ? 'stale' : 'changed')
		const asked = waiting.get(reply.id)
		if (!asked) return
		if ('progress' in reply) return asked.work.onProgress?.(...reply.progress)
		waiting.delete(reply.id)
		if (!('answer' in reply)) return asked.reject(failureOf(asked, reply.failed))
		if (asked.question.method === 'state') {
			const { kind, problem, settings } = reply.answer as DeskState
			isAllStored = kind === 'device' && problem === null
			// The rules of the list are in effect on the page before it shows anything.
			activateOwnRules(settings)
		}
		asked.resolve(reply.answer as never)
	}

	function cancel(id: number) {
		if (!waiting.has(id)) return
		worker.postMessage({ id, cancel: true } satisfies DeskRequest)
		setTimeout(() => {
			const asked = waiting.get(id)
			if (!asked || !isAllStored) return
			waiting.delete(id)
			asked.reject(failureOf(asked, 'cancelled'))
			worker.terminate()
			worker = startWorker()
			for (const { question } of waiting.values()) worker.postMessage(question)
			emit('changed')
		}, cancelTimeout)
	}

	const ask = <M extends DeskMethod>(method: M, arg: ArgOf<M>, work: Work = {}) =>
		new Promise<AnswerOf<M>>((resolve, reject) => {
			const id = ++last
			const question = { id, method, arg }
			waiting.set(id, { question, resolve, reject, work })
			work.signal?.addEventListener('abort', () => cancel(id))
			worker.postMessage(question)
		})

	return {
		ask,
		subscribe: (listener) => {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
	}
}
