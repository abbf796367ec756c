import { useEffect, useState } from 'react'

type Loaded<T> = {
	/** Null until it is there, and if it cannot be loaded. */
	readonly found: T | null
	/** Whether the last attempt has failed: the component says so. */
	readonly hasFailed: boolean
}

/**
 * What a function loads; while another function is given instead, what the one before loaded.
 * @param load compared by identity, so it has to be memoised; null loads nothing
 */
export function useLoaded<T>(load: (() => Promise<T>) | null): Loaded<T> {
	const [loaded, setLoaded] = useState<Loaded<T>>({ found: null, hasFailed: false })
	useEffect(() => {
		let isCurrent = true
		load?.().then(
			(found) => isCurrent && setLoaded({ found, hasFailed: false }),
			() => isCurrent && setLoaded(({ found }) => ({ found, hasFailed: true })),
		)
		return () => {
			isCurrent = false
		}
	}, [load])
	return loaded
}
