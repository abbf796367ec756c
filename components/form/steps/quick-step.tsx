'use client'

import { lawEndPath } from '@/lib/form/law-end-path'
import type { QuickEngine } from '@/lib/form/quick/engine'
import type { QuickView } from '@/lib/form/quick/view'
import { type StepId, screenPlaceOf, screenTopicOf } from '@/lib/form/screens'
import type { StandingSoFar } from '@/lib/form/standing-so-far'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { UnreadableNotice } from '../../draft/unreadable-notice'
import { StepForm } from '../step-form'
import { LateNews } from './late-news'
import { pathToNext } from './next-path'
import { QuickProgress } from './quick-progress'
import { type CheckWords, StepLayout } from './step-layout'
import { StepTitle } from './step-title'
import { useQuickView } from './use-quick-view'

type Props = {
	readonly locale: Locale
	readonly step: StepId
	/** The screen as it is before anything has been answered. */
	readonly atStart: { readonly view: QuickView; readonly standings: readonly StandingSoFar[] }
	readonly words: CheckWords
	readonly engine: QuickEngine | null
	/** Whether the page with the choice of rule sets comes before the first screen. */
	readonly hasStart?: boolean
	/** Whether this person's questions are still being computed. */
	readonly isAwaited: boolean
}

/** A screen of the quick way: a few questions of one topic, and what the answers so far have settled. */
export function QuickStep({ locale, step, atStart, words, engine, isAwaited, hasStart = true }: Props) {
	const { view, check } = useQuickView({ id: step, atStart: atStart.view, engine })
	const say = sayIn(locale)
	const { title, lead } = words.steps[screenTopicOf(step)]
	const isSettled = view.left.max === 0
	const isFirst = screenPlaceOf(step) === 0
	const hasNews = view.news.settled.length > 0 && !view.isAfterLaw
	return (
		<StepLayout
			locale={locale}
			words={words}
			check={check}
			engine={engine}
			atStart={atStart.standings}
			isAwaited={isAwaited}
			progress={<QuickProgress locale={locale} words={words} view={view} />}
		>
			<UnreadableNotice text={say(words.form.unreadable)} />
			{(view.offer || hasNews) && (
				<LateNews locale={locale}>
					{({ EndOfferNotice, SettledNews, words: newsWords }) => (
						<>
							{view.offer && (
								<EndOfferNotice locale={locale} words={newsWords} offer={view.offer} asked={view.asked} />
							)}
							{hasNews && <SettledNews locale={locale} words={newsWords} view={view} facts={check.facts} />}
						</>
					)}
				</LateNews>
			)}
			<StepForm
				key={`${step} ${view.screen}`}
				locale={locale}
				words={words}
				title={say(title)}
				possible={view.screen}
				asked={view.asked}
				known={check.facts}
				next={{
					path: () => pathToNext({ from: step, offline: '/check/answers' }),
					label: say(isSettled ? words.form.toResult : words.form.next),
				}}
				back={
					view.back || hasStart
						? {
								path: view.isAfterLaw ? lawEndPath : view.back ? `/check/${view.back}` : '',
								label: say(words.form.back),
							}
						: null
				}
			>
				<StepTitle
					title={say(title)}
					lead={isFirst && lead ? say(lead) : null}
					part={isFirst ? null : say(words.form.continued)}
				/>
			</StepForm>
		</StepLayout>
	)
}
