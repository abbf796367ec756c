import { useCallback, useEffect, useEffectEvent, useRef } from 'react'

/** The minimum time between two reads that nobody waits for, in milliseconds. */
const pause = 60_000

/**
 * Reads something again when the page becomes visible and, at most once a minute, after a call of the returned
 * function: earlier calls are deferred until the minute is over.
 */
export function useFollowing(reading: () => void): () => void {
	const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
	const readAt = useRef(0)
	const read = useEffectEvent(reading)
	useEffect(() => {
		// It was read when the page was opened.
		readAt.current = performance.now()
		const onSight = () => document.visibilityState === 'visible' && read()
		document.addEventListener('visibilitychange', onSight)
		return () => {
			document.removeEventListener('visibilitychange', onSight)
			if (timer.current !== null) clearTimeout(timer.current)
			timer.current = null
		}
	}, [])
	const onTime = useEffectEvent(() => {
		timer.current = null
		readAt.current = performance.now()
		reading()
	})
	return useCallback(() => {
		timer.current ??= setTimeout(() => onTime(), Math.max(0, readAt.current + pause - performance.now()))
	}, [])
}
