import { startTransition, useEffect, useState } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'beforeprint'] as const

/** Whether the person has begun to do something with the page, be it to move in it: what is not seen first waits for that. */
export function useFirstInput(): boolean {
	const [isThere, setThere] = useState(false)
	useEffect(() => {
		if (isThere) return
		// What loads for it, its style sheet above all, never holds up what the person does.
		const notice = () => startTransition(() => setThere(true))
		// An address that names a place in the page has moved in it already.
		if (window.location.hash) notice()
		for (const sign of signs) window.addEventListener(sign, notice, { passive: true })
		return () => {
			for (const sign of signs) window.removeEventListener(sign, notice)
		}
	}, [isThere])
	return isThere
}
