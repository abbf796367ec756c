import { useCallback, useRef, useState } from 'react'
import type { Work, WorkProgress } from '@/lib/screening/work/yield-to-event-loop'

type LatestWork = {
	/** Runs a task and cancels the previous one; resolves to undefined if this one is cancelled. */
	readonly run: <T>(task: (work: Work) => Promise<T>) => Promise<T | undefined>
	/** Null while nothing is running. */
	readonly progress: WorkProgress | null
	readonly cancel: () => void
}

/** Runs one task in the worker at a time, with its progress; it can be cancelled. */
export function useLatestWork(): LatestWork {
	const [progress, setProgress] = useState<WorkProgress | null>(null)
	const latest = useRef<AbortController | null>(null)
	const cancel = useCallback(() => latest.current?.abort(), [])
	const run = useCallback(async <T>(task: (work: Work) => Promise<T>): Promise<T | undefined> => {
		latest.current?.abort()
		const controller = new AbortController()
		latest.current = controller
		const { signal } = controller
		setProgress({ done: 0, total: 0 })
		try {
			const onProgress = (done: number, total: number) => {
				if (!signal.aborted) setProgress({ done, total })
			}
			const answer = await task({ signal, onProgress })
			return signal.aborted ? undefined : answer
		} catch (error) {
			if (!signal.aborted) throw error
		} finally {
			if (latest.current === controller) setProgress(null)
		}
	}, [])
	return { run, progress, cancel }
}
