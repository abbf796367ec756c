import { startTransition, useEffect, useState } from 'react'

const inputEvents = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'beforeprint'] as const

/** Whether there has been any input since the document was loaded, on this page or an earlier one. */
let hasBegun = false

/** Whether a service worker controls the page, so that what it may need is already on the device. */
const isKept = () => Boolean(navigator.serviceWorker?.controller)

/** Calls back once the page has loaded and the device has nothing else to do; returns how to cancel that. */
function whenIdle(callback: () => void): () => void {
	let cancel = () => {}
	const wait = () => {
		// Safari has no idle callbacks; there, what is under way when the page has loaded gets a second.
		if (!('requestIdleCallback' in window)) {
			const timer = setTimeout(callback, 1000)
			cancel = () => clearTimeout(timer)
			return
		}
		const request = window.requestIdleCallback(callback)
		cancel = () => window.cancelIdleCallback(request)
	}
	if (document.readyState === 'complete') wait()
	else window.addEventListener('load', wait, { once: true })
	return () => {
		window.removeEventListener('load', wait)
		cancel()
	}
}

/**
 * Whether what is not visible at first may load: once the person has done something, even only moved the pointer or
 * scrolled, or the page has loaded and the device is idle.
 * @param orKept whether not to wait if what would be loaded is already on the device
 */
export function useMayLoadMore(orKept = false): boolean {
	const [isReady, setReady] = useState(false)
	useEffect(() => {
		if (isReady) return
		// What then loads, above all its style sheet, must not block the person's input.
		const begin = () => startTransition(() => setReady(true))
		const notice = () => {
			hasBegun = true
			begin()
		}
		// A URL with a fragment has already scrolled the page.
		if (hasBegun || window.location.hash || (orKept && isKept())) begin()
		const cancel = whenIdle(begin)
		for (const event of inputEvents) window.addEventListener(event, notice, { passive: true })
		return () => {
			cancel()
			for (const event of inputEvents) window.removeEventListener(event, notice)
		}
	}, [isReady, orKept])
	return isReady
}
