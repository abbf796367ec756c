import { useLayoutEffect, useState } from 'react'

/** From this many times the height of a control on, a line has become two. */
const secondLine = 1.6

/**
 * Whether the filters have to be folded into one button, because with all of them shown the line that they are in
 * would become two.
 * @param line the line; its first child is as high as one of its controls
 * @param filters what the filters say
 */
export function useFold(line: () => HTMLElement | null, filters: string): boolean {
	const [width, setWidth] = useState(0)
	const [foldedFor, setFoldedFor] = useState('')
	const now = `${width} ${filters}`
	const isFolded = foldedFor === now
	useLayoutEffect(() => {
		const element = line()
		if (!element) return
		const observer = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)))
		observer.observe(element)
		return () => observer.disconnect()
	}, [line])
	useLayoutEffect(() => {
		const element = line()
		const height = element?.firstElementChild?.clientHeight ?? 0
		if (filters !== '' && !isFolded && element && element.clientHeight > height * secondLine)
			setFoldedFor(now)
	}, [line, filters, isFolded, now])
	return isFolded
}
