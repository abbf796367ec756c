import { useEffect, useRef } from 'react'

/** What the address names on this page, if it is there. */
export const targetOfAddress = (): HTMLElement | null =>
	document.getElementById(window.location.hash.slice(1))

/** Brings a target into view and gives it the focus; of a group of choices the one that is chosen. */
function goTo(target: HTMLElement) {
	const chosen = target.closest('fieldset')?.querySelector<HTMLElement>(':checked')
	target.scrollIntoView()
	const focused = chosen ?? target
	focused.focus({ preventScroll: true })
}

/** Goes to what the address names as soon as it is there, unless the person has gone elsewhere by then. */
export function useTarget(shown?: readonly unknown[]): void {
	const isDone = useRef(false)
	// biome-ignore lint/correctness/useExhaustiveDependencies: with what is shown the target may come
	useEffect(() => {
		if (isDone.current) return
		// The stored answers show in the frame after.
		const frame = requestAnimationFrame(() => {
			const target = targetOfAddress()
			if (!target) return
			isDone.current = true
			const { activeElement } = document
			if (activeElement === target || activeElement?.matches('body, h1')) goTo(target)
		})
		return () => cancelAnimationFrame(frame)
	}, [shown])
}
