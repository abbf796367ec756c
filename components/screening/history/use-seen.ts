import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Far enough below what is in sight that what is then read is there before somebody comes to it, and pushes nothing away that
 * is being pressed. In a part that scrolls by itself, the second of the two counts, where the browser knows it.
 */
const ahead = { rootMargin: '600px', scrollMargin: '600px' }

/** Whether an element has been in sight, or close to it. */
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
