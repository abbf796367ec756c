import { sayDay } from '@/lib/i18n/say'
import { type PlanFault, planSpan } from '@/lib/visa-routes/plan-fault'
import type { RouteContext } from './words'

/** How to correct a day that cannot be used. */
export function sayPlanFault(
	fault: PlanFault,
	{ locale, words, say }: Pick<RouteContext, 'locale' | 'words' | 'say'>,
	{ today, applies }: { readonly today: string; readonly applies: string | undefined },
): string {
	const { first, last } = planSpan(today)
	return say(words.routes.plan.faults[fault], {
		first: sayDay(locale, first),
		last: sayDay(locale, last),
		day: applies ? sayDay(locale, applies) : '',
	})
}
