'use client'

import type { FullView } from '@/lib/form/full/view'
import type { QuickView } from '@/lib/form/quick/view'
import type { StepId } from '@/lib/form/screens'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import { wayOf } from '@/lib/form/way-of'
import type { Locale } from '@/lib/i18n/locales'
import { useDraft } from '../../draft/use-draft'
import { fullEngine, quickEngine, useEngine } from '../use-engine'
import { pathToTheRest } from './next-path'
import { QuickStep } from './quick-step'
import type { CheckWords } from './step-layout'
import { useFullStep } from './use-full-step'

type Props = {
	readonly locale: Locale
	readonly step: StepId
	/**
	 * What is asked before anything has been answered, in either way, and the standing under every rule set at that
	 * point.
	 */
	readonly atStart: {
		readonly quick: QuickView
		readonly full: FullView
		readonly standings: readonly StandingSoFar[]
	}
	readonly words: CheckWords
}

/** A step of the questionnaire, in the way that the person has chosen. */
export function CheckStep({ atStart: { quick, full, ...start }, ...props }: Props) {
	const draft = useDraft()
	const isQuick = wayOf(draft) === 'quick'
	const FullStep = useFullStep(!isQuick)
	const quickLoaded = useEngine(isQuick ? quickEngine : null, draft)
	const fullLoaded = useEngine(isQuick ? null : fullEngine, draft)
	if (FullStep)
		return (
			<FullStep {...props} {...fullLoaded} atStart={{ ...start, view: full }} pathToRest={pathToTheRest} />
		)
	const loaded = isQuick ? quickLoaded : { engine: null, isAwaited: true }
	return <QuickStep {...props} {...loaded} atStart={{ ...start, view: quick }} />
}
