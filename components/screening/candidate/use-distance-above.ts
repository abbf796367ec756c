import { useLayoutEffect } from 'react'

/**
 * Gives an element that stays in sight its distance from the top of the window as `--above`, so that it can end at the
 * foot of the window wherever the page is scrolled.
 */
export function useDistanceAbove(element: React.RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const measure = () => {
			const top = Math.max(0, Math.round(element.current?.getBoundingClientRect().top ?? 0))
			element.current?.style.setProperty('--above', `${top}px`)
		}
		measure()
		const observer = new ResizeObserver(measure)
		observer.observe(document.body)
		window.addEventListener('scroll', measure, { passive: true })
		return () => {
			observer.disconnect()
			window.removeEventListener('scroll', measure)
		}
	}, [element])
}
