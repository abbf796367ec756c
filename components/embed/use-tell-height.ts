import { type RefObject, useEffect, useRef } from 'react'

/** Everything that the page around the frame is ever told; `public/embed` reads it. */
type Told = { readonly kVisaCheckHeight: number; readonly isNewScreen: boolean }

/**
 * Tells the page around the frame how high the content is, and whether another screen has begun, so that it can bring the
 * start into view. Only pages of `EMBED_ORIGINS` can be around it, and a height says nothing of a person.
 * @param moves how often the screen has changed
 */
export function useTellHeight(content: RefObject<HTMLElement | null>, moves: number): void {
	const told = useRef(moves)
	useEffect(() => {
		const { current: element } = content
		if (!element || window.parent === window) return
		const tell = () => {
			const height = Math.ceil(element.getBoundingClientRect().height)
			const message: Told = { kVisaCheckHeight: height, isNewScreen: told.current !== moves }
			told.current = moves
			window.parent.postMessage(message, '*')
		}
		tell()
		const observer = new ResizeObserver(tell)
		observer.observe(element)
		return () => observer.disconnect()
	}, [content, moves])
}
