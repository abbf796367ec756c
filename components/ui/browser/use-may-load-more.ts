import { startTransition, useEffect, useState } from 'react'

const inputEvents = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'beforeprint'] as const

/** Whether there has been any input since the document was loaded, on this page or an earlier one. */
let hasBegun = false

/**
 * Whether the person has done something, even only moved the pointer or scrolled: content that is not visible at
 * first waits for that.
 */
export function useMayLoadMore(): boolean {
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
		if (hasBegun || window.location.hash) begin()
		const stop = new AbortController()
		const options = { passive: true, signal: stop.signal }
		for (const event of inputEvents) window.addEventListener(event, notice, options)
		return () => stop.abort()
	}, [isReady])
	return isReady
}
