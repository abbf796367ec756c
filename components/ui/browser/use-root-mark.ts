import { useLayoutEffect } from 'react'

/** What the style sheets of the whole page have to know of: bars at its end, and a sheet that covers it. */
export type RootMark = 'undo' | 'bulk' | 'foot' | 'sheet' | 'offer'

/**
 * Marks the root element as `data-has-…` for as long as something is on the page. With `:root:has(…)` in the style
 * sheets instead, the browser looks through the page again for each row that comes while a table is scrolled.
 * @param isOn whether what is there is shown
 */
export function useRootMark(mark: RootMark, isOn = true): void {
	useLayoutEffect(() => {
		if (!isOn) return
		const name = `data-has-${mark}`
		document.documentElement.setAttribute(name, '')
		return () => document.documentElement.removeAttribute(name)
	}, [mark, isOn])
}
