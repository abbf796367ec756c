import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element has come into sight since it was there. */
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
		})
		observer.observe(ref.current)
		return () => observer.disconnect()
	}, [isSeen])
	return { ref, isSeen }
}
