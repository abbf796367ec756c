import { useEffect, useState } from 'react'
import type { FullStep } from './full-step'

let loaded: typeof FullStep | null = null

/** Preloads the screens of the full picture. */
export async function prepareFullStep(): Promise<typeof FullStep> {
	loaded ??= (await import('./full-step')).FullStep
	return loaded
}

/** The screens of the full picture, which most people do not see, once they are needed and loaded; otherwise null. */
export function useFullStep(isNeeded: boolean): typeof FullStep | null {
	const [component, setComponent] = useState(() => loaded)
	useEffect(() => {
		if (!isNeeded || component) return
		prepareFullStep().then(
			(made) => setComponent(() => made),
			// The page of faults says what to do.
			(fault) =>
				setComponent(() => {
					throw fault
				}),
		)
	}, [isNeeded, component])
	return isNeeded ? component : null
}
