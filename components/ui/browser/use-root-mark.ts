import { useLayoutEffect } from 'react'

/**
 * What page-wide style sheets have to know about: bars at the end of the page, a sheet that covers it, and a view
 * that has the whole width of the window.
 */
export type RootMark = 'undo' | 'bulk' | 'foot' | 'sheet' | 'offer' | 'wide'

/**
 * Marks the root element as `data-has-…` for as long as something is on the page. With `:root:has(…)` in the style
 * sheets instead, the browser would search the page again for each row that appears while a table is scrolled.
 * @param isOn whether it is shown
 */
export function useRootMark(mark: RootMark, isOn = true): void {
	useLayoutEffect(() => {
		if (!isOn) return
		const name = `data-has-${mark}`
		document.documentElement.setAttribute(name, '')
		return () => document.documentElement.removeAttribute(name)
	}, [mark, isOn])
}

/**
 * Keeps the height of a bar at the end of the page on the root element, as `--foot-size` and so on, for as long as the bar is
 * there: what its words need depends on language, window and what it says.
 */
function keepSize(bar: 'foot' | 'bulk' | 'offer', element: HTMLElement | null) {
	if (!element) return
	const { style } = document.documentElement
	const name = `--${bar}-size`
	const observer = new ResizeObserver(() => style.setProperty(name, `${element.offsetHeight}px`))
	observer.observe(element)
	return () => {
		observer.disconnect()
		style.removeProperty(name)
	}
}

/** Each is the `ref` of its bar. */
export const keepSizeOfFoot = (foot: HTMLElement | null) => keepSize('foot', foot)
export const keepSizeOfOffer = (offer: HTMLElement | null) => keepSize('offer', offer)
export const keepSizeOfBulk = (bar: HTMLElement | null) => keepSize('bulk', bar)
