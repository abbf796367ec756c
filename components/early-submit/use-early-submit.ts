import { type RefObject, useEffect, useRef } from 'react'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'

/** Repeats a submission made before the page was hydrated, as marked by EarlySubmitRecorder. */
export function useEarlySubmit(form: RefObject<HTMLFormElement | null>): void {
	const isHydrated = useIsHydrated()
	const isPressed = useRef(false)
	useEffect(() => {
		if (form.current?.dataset.pressed === undefined) return
		delete form.current.dataset.pressed
		isPressed.current = true
	}, [form])
	useEffect(() => {
		if (!isHydrated || !isPressed.current) return
		isPressed.current = false
		form.current?.requestSubmit()
	}, [isHydrated, form])
}
