import { type RefObject, useEffect, useRef } from 'react'
import { useIsAlive } from './form/use-draft'

/**
 * Submits a form that somebody has submitted before the page was alive, when nothing could come of it: the script at the
 * end of the page (scripts/paint-first.mjs) marks such a form.
 */
export function useEarlySubmit(form: RefObject<HTMLFormElement | null>): void {
	const isAlive = useIsAlive()
	const isPressed = useRef(false)
	useEffect(() => {
		if (form.current?.dataset.pressed === undefined) return
		delete form.current.dataset.pressed
		isPressed.current = true
	}, [form])
	useEffect(() => {
		if (!isAlive || !isPressed.current) return
		isPressed.current = false
		form.current?.requestSubmit()
	}, [isAlive, form])
}
