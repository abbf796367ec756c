import { startTransition, useEffect, useState } from 'react'

/** The work done since the document was loaded. */
const done = new Set<unknown>()

/**
 * Does work that takes an old phone long the first time and is quick afterwards, each part in a task of its own, so
 * that the page stays responsive.
 * @param partsOf the work on the input; the same function wherever the same work is done
 * @param given the input; null while it is not known; a new one starts again
 * @returns whether it is done
 */
export function useDoneInParts<T>(
	partsOf: (given: T) => readonly (() => unknown)[],
	given: T | null,
): boolean {
	const [isReady, setReady] = useState(done.has(partsOf))
	useEffect(() => {
		if (isReady || given === null) return
		const left = [...partsOf(given)]
		// What is then shown takes long to render, which must not block the person's input.
		const show = () => startTransition(() => setReady(true))
		let timer: ReturnType<typeof setTimeout>
		const goOn = () => {
			timer = setTimeout(() => {
				const part = left.shift()
				if (!part) {
					done.add(partsOf)
					return show()
				}
				try {
					part()
					goOn()
				} catch {
					// It fails again while the page renders, and is then reported.
					show()
				}
			})
		}
		goOn()
		return () => clearTimeout(timer)
	}, [isReady, given, partsOf])
	return isReady
}
