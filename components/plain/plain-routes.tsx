import { NotNeeded } from '@/components/visa-routes/not-needed'
import { PlanDayField } from '@/components/visa-routes/plan-day-field'
import { PlanSection } from '@/components/visa-routes/plan-section'
import { RouteLists } from '@/components/visa-routes/route-lists'
import { routeWords } from '@/components/visa-routes/route-words'
import { sayPlanFault } from '@/components/visa-routes/say-fault'
import type { RouteContext } from '@/components/visa-routes/words'
import { bestLane } from '@/lib/best-way/best-lane'
import { bestWay } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import { planDays } from '@/lib/draft/plan-days'
import type { PlainContext } from '@/lib/plain/context'
import { findPosition } from '@/lib/result/position'
import { planRows } from '@/lib/visa-routes/plan'
import { checkPlan } from '@/lib/visa-routes/plan-fault'
import { factIds } from '@/rules/facts'
import { checkAll } from '../result/checked/check-all'
import { BelowResult } from './below-result'
import { formId, GoButton } from './go-button'

/** The routes as lists and the plan with dates, computed on the server for this request and stored nowhere. */
export function PlainRoutes(page: PlainContext) {
	const { locale, words, say, view } = page
	const now = today('Asia/Shanghai')
	const position = findPosition(view.facts, new Set(factIds.filter((fact) => view.known[fact] === null)), now)
	const isVerbal = view.facts.jobOffer === 'verbal'
	const best = bestLane(bestWay(checkAll(view.facts, view.chosen, now), view.facts))
	const context: RouteContext = { locale, words: routeWords(locale, words), say, position, best, isVerbal }
	const { notAsked, plan } = words.routes
	const { days, faults } = checkPlan(view.planDays, now)
	const { isClassA } = position
	const fields = planDays.map((name) => (
		<PlanDayField
			key={name}
			id={`plan-${name}`}
			name={name}
			form={formId}
			label={say(plan.days[name])}
			defaultValue={view.planDays[name]}
			fault={faults[name] ? sayPlanFault(faults[name], context, { today: now, applies: days.applies }) : null}
		/>
	))
	return (
		<BelowResult page={page} text={words.routes}>
			<NotNeeded {...context} />
			<RouteLists {...context} more={!view.chosen.includes('work-permit') && say(notAsked)} />
			<PlanSection {...context} rows={planRows(days, isClassA)} isClassA={isClassA} fields={fields}>
				<p>
					<GoButton go="routes" className="button second" data-action="work-out">
						{say(plan.workOut)}
					</GoButton>
				</p>
			</PlanSection>
		</BelowResult>
	)
}
