import { useEffect, useRef } from 'react'

/** The element that the URL fragment names before its first slash, if it is on the page. */
export const targetOfAddress = (): HTMLElement | null =>
	document.getElementById(window.location.hash.slice(1).split('/')[0] ?? '')

/** Scrolls to a target and focuses it; in a group of choices, the chosen one. */
function goTo(target: HTMLElement) {
	const chosen = target.closest('fieldset')?.querySelector<HTMLElement>(':checked')
	target.scrollIntoView()
	const focused = chosen ?? target
	focused.focus({ preventScroll: true })
}

/**
 * Goes to the element that the URL fragment names as soon as it is rendered, unless the focus is elsewhere by then.
 */
export function useTarget(shown?: readonly unknown[]): void {
	const isDone = useRef(false)
	// biome-ignore lint/correctness/useExhaustiveDependencies: the target may be rendered with what is shown
	useEffect(() => {
		if (isDone.current) return
		// The stored answers appear one frame later.
		const frame = requestAnimationFrame(() => {
			const target = targetOfAddress()
			// Content that waits for the answers to be read is rendered but not visible, and cannot take the focus yet.
			if (!target || getComputedStyle(target).visibility === 'hidden') return
			isDone.current = true
			const { activeElement } = document
			if (activeElement === target || activeElement?.matches('body, h1')) goTo(target)
		})
		return () => cancelAnimationFrame(frame)
	}, [shown])
}
