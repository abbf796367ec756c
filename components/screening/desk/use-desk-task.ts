import { useCallback, useRef, useState } from 'react'
import type { AnswerOf, ArgOf, DeskMethod } from '@/lib/screening/desk/desk-protocol'
import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'
import { useScreening } from './desk-context'

type DeskTask<M extends DeskMethod> = {
	/** Calls the desk and cancels the previous call; resolves to undefined if this one is cancelled. */
	readonly run: (arg: ArgOf<M>) => Promise<AnswerOf<M> | undefined>
	/** Null while no call is running. */
	readonly progress: WorkProgress | null
	readonly cancel: () => void
}

/** Makes one call to the desk at a time, with its progress; it can be cancelled. */
export function useDeskTask<M extends DeskMethod>(method: M): DeskTask<M> {
	const { ask } = useScreening()
	const [progress, setProgress] = useState<WorkProgress | null>(null)
	const latest = useRef<AbortController | null>(null)
	const cancel = useCallback(() => latest.current?.abort(), [])
	const run = useCallback(
		async (arg: ArgOf<M>): Promise<AnswerOf<M> | undefined> => {
			latest.current?.abort()
			const controller = new AbortController()
			latest.current = controller
			const { signal } = controller
			setProgress({ done: 0, total: 0 })
			try {
				const onProgress = (done: number, total: number) => {
					if (!signal.aborted) setProgress({ done, total })
				}
				const answer = await ask(method, arg, { signal, onProgress })
				return signal.aborted ? undefined : answer
			} catch (error) {
				if (!signal.aborted) throw error
			} finally {
				if (latest.current === controller) setProgress(null)
			}
		},
		[ask, method],
	)
	return { run, progress, cancel }
}
