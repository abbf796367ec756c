'use client'

import { lazy, Suspense } from 'react'
import type { QuickView } from '@/lib/form/quick/view'
import { type StepId, topicOf } from '@/lib/form/screens'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { UnreadableNotice } from '../../draft/unreadable-notice'
import { ArrivalHeading } from '../../ui/arrival-heading'
import type { NewsWords } from '../early-news'
import { pathOn } from '../path-on'
import type { FieldWords } from '../question/field-props'
import { StepForm } from '../step-form'
import { StepHead } from '../step-head'
import type { StepWords } from '../use-check'
import { QuickProgress } from './quick-progress'
import { useQuickView } from './use-quick-view'

/** There is no news on the first screen. */
const SettledNews = lazy(() => import('./settled-news'))

type Props = {
	readonly locale: Locale
	readonly step: StepId
	/** The screen as it is before anything has been answered. */
	readonly atStart: QuickView
	readonly words: FieldWords & StepWords & NewsWords
}

/** A screen of the quick way: a few questions of one topic, and what the answers so far have settled. */
export function QuickStep({ locale, step, atStart, words }: Props) {
	const { view, facts } = useQuickView(step, atStart)
	const say = sayIn(locale)
	const { title, lead } = words.steps[topicOf(step)]
	const isSettled = view.left.max === 0
	return (
		<>
			<QuickProgress locale={locale} words={words.form} view={view} />
			<UnreadableNotice text={say(words.form.unreadable)} />
			{view.news.settled.length > 0 && (
				<Suspense>
					<SettledNews locale={locale} words={words} view={view} facts={facts} />
				</Suspense>
			)}
			<StepForm
				key={`${step} ${view.screen}`}
				locale={locale}
				words={words}
				title={say(title)}
				possible={view.screen}
				asked={view.asked}
				next={{
					path: () => pathOn({ from: step, offline: '/check/answers' }),
					label: say(isSettled ? words.form.toResult : words.form.next),
				}}
				back={{ path: view.back ? `/check/${view.back}` : '', label: say(words.form.back) }}
			>
				<StepHead>
					<ArrivalHeading>{say(title)}</ArrivalHeading>
					<p className="lead">{say(lead)}</p>
				</StepHead>
			</StepForm>
		</>
	)
}
