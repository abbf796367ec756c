import { useEffect, useRef, useState } from 'react'

const fragment = () => window.location.hash.slice(1)

/**
 * The URL fragment, kept up to date; null until the page is hydrated. A link to a place within the page scrolls there
 * and leaves the fragment unchanged, so that a reload still finds it.
 */
export function useFragment(): string | null {
	const [shown, setShown] = useState<string | null>(null)
	const last = useRef('')
	useEffect(() => {
		const read = () => {
			const now = fragment()
			if (now && document.getElementById(now)) {
				const path = window.location.pathname + window.location.search
				window.history.replaceState(window.history.state, '', last.current ? `${path}#${last.current}` : path)
				return
			}
			last.current = now
			setShown(now)
		}
		read()
		window.addEventListener('hashchange', read)
		return () => window.removeEventListener('hashchange', read)
	}, [])
	return shown
}
