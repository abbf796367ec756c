import { startTransition, useEffect, useState } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'beforeprint'] as const

/** Whether there has been any input since the document was loaded, on this page or an earlier one. */
let hasBegun = false

/** Whether a service worker controls the page, so that what it may need is already on the device. */
const isKept = () => Boolean(navigator.serviceWorker?.controller)

/**
 * Whether the person has done something, even only move the pointer or scroll: what is not seen at first waits for that.
 * @param orKept whether not to wait if what would be loaded is already on the device
 */
export function useFirstInput(orKept = false): boolean {
	const [isThere, setThere] = useState(false)
	useEffect(() => {
		if (isThere) return
		// What loads then, above all its style sheet, must not block the person's input.
		const begin = () => startTransition(() => setThere(true))
		const notice = () => {
			hasBegun = true
			begin()
		}
		// A URL with a fragment has already scrolled the page.
		if (hasBegun || window.location.hash || (orKept && isKept())) begin()
		for (const sign of signs) window.addEventListener(sign, notice, { passive: true })
		return () => {
			for (const sign of signs) window.removeEventListener(sign, notice)
		}
	}, [isThere, orKept])
	return isThere
}
