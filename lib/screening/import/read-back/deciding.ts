import { activeRulesets } from '@/lib/active-rules/rulesets'
import { factOf } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { isOurHeading } from '@/lib/sheet/headings/own-words'
import { type FactId, facts } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'

/** The rule sets that are law. An opinion turns nobody away. */
export const laws = ['k-published', 'work-permit'] as const
export type Law = (typeof laws)[number]

/** The results of a law's required criteria where one answer is known, of somebody without a special way. */
const requiredBy = (law: Law, fact: FactId, value: boolean, asOf: string) =>
	evaluate(
		activeRulesets[law],
		{ facts: normalise({ specialRoutes: [], [fact]: value }), parameters: configuredParameters },
		asOf,
	).criteria.filter(({ kind }) => kind === 'required')

/** The laws that ask for the opposite of a yes or a no: it leaves a condition open or not met that the opposite meets. */
export const lawsDecidedBy = (fact: FactId, value: boolean, asOf: string): readonly Law[] =>
	laws.filter((law) => {
		const byThis = requiredBy(law, fact, value, asOf)
		return requiredBy(law, fact, !value, asOf).some(
			({ result }, at) => result === 'met' && byThis[at]?.result !== 'met',
		)
	})

/** Whether a heading may mean something else to whoever wrote it: it is not one of ours, and nobody has chosen its fact. */
export function isHeadingOpen({ use, heading, habits, note }: SheetColumn): boolean {
	const fact = factOf(use)
	if (fact === null) return false
	if (habits?.asksSense || habits?.asksDeciding) return true
	return habits?.asksImplausible === true && note !== 'chosen' && !isOurHeading(fact, heading)
}

/**
 * The columns with what is read back before it counts: a yes or a no that can decide somebody's result by the law alone,
 * under such a heading. Reading all rows then shows whether it does (`readBackOf`).
 */
export const withReadBack = (columns: readonly SheetColumn[], asOf: string): readonly SheetColumn[] =>
	columns.map((column) => {
		const { use, habits } = column
		const fact = factOf(use)
		if (fact === null || facts[fact].type !== 'yes-no' || habits?.asksSense) return column
		if (!isHeadingOpen(column)) return column
		const canDecide = [true, false].some((value) => lawsDecidedBy(fact, value, asOf).length > 0)
		return canDecide && habits ? { ...column, habits: { ...habits, asksDeciding: true } } : column
	})
