import { useMemo } from 'react'
import type { QuickEngine } from '@/lib/form/quick/engine'
import type { QuickView } from '@/lib/form/quick/view'
import type { StepId } from '@/lib/form/screens'
import { type AnsweredSituation, situationOf } from '@/lib/form/situation'
import { useDraft } from '../../draft/use-draft'
import { usePurpose } from './use-purpose'

type Screen = {
	readonly id: StepId
	/** The prerendered screen. */
	readonly atStart: QuickView
	readonly engine: QuickEngine | null
}

/** The current state of a screen in the quick way; without the engine, as before the first answer. */
export function useQuickView({ id, atStart, engine }: Screen): {
	readonly view: QuickView
	readonly check: AnsweredSituation
} {
	const draft = useDraft()
	const { only } = usePurpose(id)
	return useMemo(() => {
		const check = situationOf(draft)
		return { view: engine?.view(check, { id, only }) ?? atStart, check }
	}, [engine, draft, id, only, atStart])
}
