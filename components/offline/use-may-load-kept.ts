import { startTransition, useEffect, useState } from 'react'
import { useMayLoadMore } from '../ui/browser/use-may-load-more'

/** Whether what a page loads later is already on the device: a service worker controls it, or says so. */
function useIsKept(): boolean {
	const [isKept, setKept] = useState(false)
	useEffect(() => {
		const worker = navigator.serviceWorker
		if (!worker) return
		// What then loads must not block the person's input.
		const begin = () => startTransition(() => setKept(true))
		const hear = ({ data }: MessageEvent) => {
			if (data === 'kept') begin()
		}
		if (worker.controller) begin()
		worker.addEventListener('message', hear)
		return () => worker.removeEventListener('message', hear)
	}, [])
	return isKept
}

/** Whether what is not visible at first may load: after the person has done something, or once it is on the device. */
export function useMayLoadKept(): boolean {
	const isKept = useIsKept()
	return useMayLoadMore() || isKept
}
