'use client'

import type { Plan } from '@/lib/form/plan'
import type { QuickView } from '@/lib/form/quick/view'
import { type StepId, topicOf } from '@/lib/form/screens'
import { wayOf } from '@/lib/form/way-of'
import type { Locale } from '@/lib/i18n/locales'
import { useDraft } from '../../draft/use-draft'
import type { NewsWords } from '../early-news'
import type { FieldWords } from '../question/field-props'
import type { StepWords } from '../use-check'
import { FullStep } from './full-step'
import { QuickStep } from './quick-step'

type Props = {
	readonly locale: Locale
	readonly step: StepId
	/** What is asked before anything has been answered, in either way. */
	readonly atStart: { readonly quick: QuickView; readonly full: Plan }
	readonly words: FieldWords & StepWords & NewsWords
}

/** A step of the questionnaire, in the way that the person has chosen. */
export function CheckStep({ step, atStart, ...props }: Props) {
	const draft = useDraft()
	return wayOf(draft) === 'quick' ? (
		<QuickStep {...props} step={step} atStart={atStart.quick} />
	) : (
		<FullStep {...props} step={topicOf(step)} planAtStart={atStart.full} />
	)
}
