'use client'

import { useMemo } from 'react'
import { useDraft } from '@/components/draft/use-draft'
import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { checkAll } from '@/components/result/checked/check-all'
import { Empty, Waiting } from '@/components/result/no-result'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { useTarget } from '@/components/ui/browser/use-target'
import { ArrivalHeading } from '@/components/ui/page/arrival-heading'
import { PageHead } from '@/components/ui/page/page-head'
import { bestLane } from '@/lib/best-way/best-lane'
import { bestWay } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import { readChecklist } from '@/lib/draft/checklist'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { documentsPath, firstRoute } from '@/lib/law/documents/document-routes'
import { findPosition } from '@/lib/result/position'
import { keysIn } from '@/rules/keys'
import { normalise } from '@/rules/normalise'
import { DatePlan } from './date-plan'
import { NotNeeded } from './not-needed'
import { RouteLists } from './route-lists'
import { RouteMap } from './route-map'
import type { RouteContext, RouteWords } from './words'

type Props = {
	readonly locale: Locale
	readonly words: RouteWords & React.ComponentProps<typeof Empty>['words']
}

/**
 * The map of the routes with the person's position on each, and the plan with dates, from the answers on this device.
 */
export function RoutesPage({ locale, words }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	useKeepUnsaved()
	const known = useMemo(() => readFacts(draft), [draft])
	const answered = keysIn(known)
	useTarget(answered)
	if (isHydrated && answered.length === 0) return <Empty locale={locale} words={words} takesFocus={false} />
	if (!draft) return <Waiting locale={locale} words={words} />
	const say = sayIn(locale)
	const { routes } = words
	const facts = normalise(known)
	const unsure = new Set(answered.filter((fact) => known[fact] === null))
	const context: RouteContext = {
		locale,
		words,
		say,
		position: findPosition(facts, unsure, today()),
		best: bestLane(bestWay(checkAll(facts, draft.rulesets, today()), facts)),
		isVerbal: known.jobOffer === 'verbal',
	}
	const result = `/${locale}/result`
	return (
		<div className="page">
			<PageHead>
				<p className="no-print">
					<a className="link" href={result}>
						{say(routes.back)}
					</a>
				</p>
				<ArrivalHeading>{say(routes.title)}</ArrivalHeading>
				<p className="lead">{say(routes.lead)}</p>
				<p className="no-print">
					<a className="link" href={`/${locale}${documentsPath(firstRoute)}`}>
						{say(routes.documents)}
					</a>
				</p>
			</PageHead>
			<NotNeeded {...context} />
			<RouteMap {...context} />
			<RouteLists
				{...context}
				more={
					!draft.rulesets.includes('work-permit') && (
						<>
							{say(routes.notAsked)}{' '}
							<a className="link no-print" href={`${result}#others`}>
								{say(routes.ask)}
							</a>
						</>
					)
				}
			/>
			<DatePlan {...context} saved={draft.plan ?? {}} checklist={readChecklist(draft.checklist)} />
		</div>
	)
}
