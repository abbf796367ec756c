import { useEffect, useMemo, useState } from 'react'
import type { Draft } from '@/lib/draft/draft-store'
import type { QuickView, quickView } from '@/lib/form/quick/view'
import { type StepId, topicOf } from '@/lib/form/screens'
import { situationOf } from '@/lib/form/situation'
import { type FactId, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { defaultRulesets } from '@/rules/rulesets/ids'
import { useDraft } from '../../draft/use-draft'
import { useIsHydrated } from '../../ui/use-is-hydrated'

type Viewer = typeof quickView

/** What works out the screens, once it has been loaded. */
let loaded: Viewer | null = null

/** Whether the screen built with the page still holds. */
const isStart = (draft: Draft | null) =>
	draft === null ||
	(Object.keys(draft.facts).length === 0 && draft.rulesets.join() === defaultRulesets.join())

/** The question that this page was opened to change, if it is one of the step's topic. */
function questionToChange(step: StepId): FactId | null {
	const { search, hash } = window.location
	const fact = hash.replace('#field-', '')
	const isOpenedFor = new URLSearchParams(search).has('from') && Object.hasOwn(facts, fact)
	return isOpenedFor && facts[fact as FactId].step === topicOf(step) ? (fact as FactId) : null
}

/**
 * A screen of the quick way as it stands. Until the first answer or another choice of rule sets, that is the one built
 * with the page; only then are the rules themselves loaded. If that fails, it stays.
 */
export function useQuickView(
	id: StepId,
	atStart: QuickView,
): { readonly view: QuickView; readonly facts: Facts } {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	const [only] = useState(() => (isHydrated ? questionToChange(id) : null))
	const [viewer, setViewer] = useState<Viewer | null>(() => loaded)
	const needed = !isStart(draft) && viewer === null
	useEffect(() => {
		if (!needed) return
		let isCurrent = true
		import('@/lib/form/quick/view').then(
			(module) => {
				loaded = module.quickView
				if (isCurrent) setViewer(() => module.quickView)
			},
			() => {},
		)
		return () => {
			isCurrent = false
		}
	}, [needed])
	return useMemo(() => {
		const check = situationOf(draft)
		return { view: viewer && !isStart(draft) ? viewer(check, { id, only }) : atStart, facts: check.facts }
	}, [viewer, draft, id, only, atStart])
}
