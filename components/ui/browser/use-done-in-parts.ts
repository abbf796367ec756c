import { startTransition, useEffect, useState } from 'react'

/** Whether some work has been done since the document was loaded, after which it is quick. */
export type Once = { isDone: boolean }

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

async function doInParts(parts: readonly (() => unknown)[], signal: AbortSignal): Promise<void> {
	for (const part of parts) {
		await nextTask()
		if (signal.aborted) return
		part()
	}
}

/**
 * Does work that takes an old phone long the first time, each part in a task of its own, so that the page answers in between.
 * @param once the same wherever the same work is done
 * @param parts the work; null while it is not known. Another list begins again
 * @returns whether it is done
 */
export function useDoneInParts(once: Once, parts: readonly (() => unknown)[] | null): boolean {
	const [isReady, setReady] = useState(once.isDone)
	useEffect(() => {
		if (isReady || !parts) return
		const leaving = new AbortController()
		const show = () => {
			// What is shown then takes long to render: it must not block the person's input.
			if (!leaving.signal.aborted) startTransition(() => setReady(true))
		}
		const done = () => {
			if (!leaving.signal.aborted) once.isDone = true
			show()
		}
		// What fails here fails again while the page renders, which says so.
		doInParts(parts, leaving.signal).then(done, show)
		return () => leaving.abort()
	}, [isReady, once, parts])
	return isReady
}
