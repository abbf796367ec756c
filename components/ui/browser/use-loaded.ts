import { useEffect, useState } from 'react'

/**
 * What a function loads; null until it is there, and while another function is given instead, what the one before loaded.
 * @param load compared by identity, so it has to be memoised; null loads nothing
 * @param show shows what has been loaded, at once by default
 */
export function useLoaded<T>(
	load: (() => Promise<T>) | null,
	show: (set: () => void) => void = atOnce,
): T | null {
	const [loaded, setLoaded] = useState<T | null>(null)
	useEffect(() => {
		let isCurrent = true
		load?.().then((found) => isCurrent && show(() => setLoaded(() => found)))
		return () => {
			isCurrent = false
		}
	}, [load, show])
	return loaded
}

const atOnce = (set: () => void) => set()
