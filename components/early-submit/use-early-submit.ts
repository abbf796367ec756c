import { type RefObject, useEffect, useRef } from 'react'
import { useIsAlive } from '../form/use-draft'

/** Submits a form that somebody submitted before the page was hydrated, as EarlySubmitRecorder has marked it. */
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
