import { startTransition, useEffect, useState } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'beforeprint'] as const

/** Whether the person has done anything since the document was loaded, on this page or on one before it. */
let hasBegun = false

/** Whether what the page may need lies on the device already, so that nothing would be loaded over the line. */
const isKept = () => Boolean(navigator.serviceWorker?.controller)

/**
 * Whether the person has begun to do something, be it to move in the page: what is not seen first waits for that.
 * @param orKept whether it need not wait where the device keeps what would be loaded
 */
export function useFirstInput(orKept = false): boolean {
	const [isThere, setThere] = useState(false)
	useEffect(() => {
		if (isThere) return
		// What loads for it, its style sheet above all, never holds up what the person does.
		const begin = () => startTransition(() => setThere(true))
		const notice = () => {
			hasBegun = true
			begin()
		}
		// An address that names a place in the page has moved in it already.
		if (hasBegun || window.location.hash || (orKept && isKept())) begin()
		for (const sign of signs) window.addEventListener(sign, notice, { passive: true })
		return () => {
			for (const sign of signs) window.removeEventListener(sign, notice)
		}
	}, [isThere, orKept])
	return isThere
}
