import { useMemo } from 'react'
import { checkAll } from '@/components/result/checked/check-all'
import { useTarget } from '@/components/ui/browser/use-target'
import { ArrivalHeading } from '@/components/ui/page/arrival-heading'
import { PageHead } from '@/components/ui/page/page-head'
import { bestLane } from '@/lib/best-way/best-lane'
import { bestWay } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import { readChecklist } from '@/lib/draft/checklist'
import type { Draft } from '@/lib/draft/draft-store'
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

type Props = { readonly locale: Locale; readonly words: RouteWords; readonly draft: Draft }

/** The map, the routes in words, that of the best way first, and the plan, from a person's answers. */
export default function RoutesSheet({ locale, words, draft }: Props) {
	const known = useMemo(() => readFacts(draft), [draft])
	const answered = keysIn(known)
	useTarget(answered)
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
