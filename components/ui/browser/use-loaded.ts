import { useEffect, useState } from 'react'

/**
 * What a function loads; null until it is there, and while another function is given instead, what the one before loaded.
 * @param load compared by identity, so it has to be memoised; null loads nothing
 */
export function useLoaded<T>(load: (() => Promise<T>) | null): T | null {
	const [loaded, setLoaded] = useState<T | null>(null)
	useEffect(() => {
		let isCurrent = true
		load?.().then((found) => isCurrent && setLoaded(() => found))
		return () => {
			isCurrent = false
		}
	}, [load])
	return loaded
}
