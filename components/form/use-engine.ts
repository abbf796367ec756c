import { useEffect, useLayoutEffect, useState } from 'react'
import { type Draft, readDraft } from '@/lib/draft/draft-store'
import type { FormWay } from '@/lib/draft/form-way'
import type { FullEngine } from '@/lib/form/full/engine'
import type { QuickEngine } from '@/lib/form/quick/engine'
import { defaultRulesets } from '@/rules/rulesets/ids'

type Loader<E> = {
	readonly load: () => Promise<{ readonly engine: E }>
	/** What has been loaded. */
	engine: E | null
}

export const quickEngine: Loader<QuickEngine> = {
	load: () => import('@/lib/form/quick/engine'),
	engine: null,
}
export const fullEngine: Loader<FullEngine> = { load: () => import('@/lib/form/full/engine'), engine: null }

async function ready<E>(loader: Loader<E>): Promise<E> {
	loader.engine ??= (await loader.load()).engine
	return loader.engine
}

/** Preloads the engine of a way before the step that needs it; without a network that step waits for it. */
export const prepareEngine = (way: FormWay): Promise<unknown> =>
	(way === 'quick' ? ready(quickEngine) : ready(fullEngine)).catch(() => null)

/** Whether what was prerendered still applies: nothing is answered, and the default rule sets are chosen. */
const isAtStart = (draft: Draft | null) =>
	draft === null ||
	(Object.keys(draft.facts).length === 0 &&
		!draft.employerInMind &&
		draft.rulesets.join() === defaultRulesets.join())

/**
 * The engine for the check in a draft, loaded with the first answer or another choice of rule sets; null until then,
 * and if it cannot be loaded. `isAwaited` while it is loading and what was prerendered never applied to this draft; a
 * page on which the first answer is given stays as it is until then. Without a loader nothing is loaded.
 */
export function useEngine<E>(
	loader: Loader<E> | null,
	draft: Draft | null,
): { readonly engine: E | null; readonly isAwaited: boolean } {
	const [engine, setEngine] = useState<E | null>(() => loader?.engine ?? null)
	const [hasFailed, setHasFailed] = useState(false)
	const [hasBegun, setHasBegun] = useState(false)
	const isNeeded = loader !== null && !isAtStart(draft)
	const isMissing = isNeeded && engine === null
	useLayoutEffect(() => setHasBegun(!isAtStart(readDraft())), [])
	useEffect(() => {
		if (!isMissing || !loader) return
		let isCurrent = true
		ready(loader).then(
			(made) => isCurrent && setEngine(() => made),
			() => isCurrent && setHasFailed(true),
		)
		return () => {
			isCurrent = false
		}
	}, [isMissing, loader])
	return { engine: isNeeded ? engine : null, isAwaited: isMissing && hasBegun && !hasFailed }
}
