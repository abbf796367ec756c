import type { Work } from './breathe'
import { Cancelled } from './cancelled'
import type { AnswerOf, ArgOf, Ask, DeskMethod, Question, Reply } from './desk-protocol'

/** The desk as a page sees it. */
export type DeskClient = {
	readonly ask: Ask
	/** Calls back after each change, also from another tab; `stale` when the page has to be loaded anew. */
	readonly subscribe: (listener: (event: 'changed' | 'stale') => void) => () => void
}

type Waiting = {
	readonly resolve: (answer: never) => void
	readonly reject: (error: Error) => void
	readonly work: Work
}

/** Starts the worker that keeps and screens candidates. */
export function startDesk(): DeskClient {
	const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' })
	const listeners = new Set<(event: 'changed' | 'stale') => void>()
	const waiting = new Map<number, Waiting>()
	let last = 0

	const tell = (question: Question) => worker.postMessage(question)

	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		if (!('id' in data)) {
			for (const listener of listeners) listener('stale' in data ? 'stale' : 'changed')
			return
		}
		const asked = waiting.get(data.id)
		if (!asked) return
		if ('progress' in data) return asked.work.onProgress?.(...data.progress)
		waiting.delete(data.id)
		if ('answer' in data) return asked.resolve(data.answer as never)
		asked.reject(data.isCancelled ? new Cancelled() : new Error(data.failed))
	})
	worker.addEventListener('error', () => {
		for (const { reject } of waiting.values()) reject(new Error('the worker failed'))
		waiting.clear()
	})

	const ask = <M extends DeskMethod>(method: M, arg: ArgOf<M>, work: Work = {}) =>
		new Promise<AnswerOf<M>>((resolve, reject) => {
			const id = ++last
			waiting.set(id, { resolve, reject, work })
			work.signal?.addEventListener('abort', () => tell({ id, cancel: true }))
			tell({ id, method, arg })
		})

	return {
		ask,
		subscribe: (listener) => {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
	}
}
