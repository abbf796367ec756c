import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Far enough below the visible part that the content is read before somebody gets there, and pushes nothing away that
 * is being clicked. In a scrolling container the second value counts, in browsers that support it.
 */
const ahead = { rootMargin: '600px', scrollMargin: '600px' }

/** Whether an element has been visible, or nearly. */
export function useSeen<E extends Element>(): {
	readonly ref: RefObject<E | null>
	readonly isSeen: boolean
} {
	const ref = useRef<E>(null)
	const [isSeen, setSeen] = useState(false)
	useEffect(() => {
		if (isSeen || !ref.current) return
		const observer = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
		}, ahead)
		observer.observe(ref.current)
		return () => observer.disconnect()
	}, [isSeen])
	return { ref, isSeen }
}
