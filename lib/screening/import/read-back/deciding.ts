import { activeRulesets } from '@/lib/active-rules/rulesets'
import { factOf } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { isOurHeading } from '@/lib/sheet/headings/own-words'
import { type FactId, facts } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'

/** The rule sets that are law. An opinion turns nobody away. */
const laws = ['k-published', 'work-permit'] as const
export type Law = (typeof laws)[number]

/** The results of a law's required criteria where one answer is known, of somebody without a special way. */
const requiredBy = (law: Law, fact: FactId, value: boolean, asOf: string) =>
	evaluate(
		activeRulesets[law],
		{ facts: normalise({ specialRoutes: [], [fact]: value }), parameters: configuredParameters },
		asOf,
	).criteria.filter(({ kind }) => kind === 'required')

/** The law that asks for a yes: it meets a condition that a no leaves open or not met, so that the no can decide alone. */
export const decidedByNo = (fact: FactId, asOf: string): readonly Law[] =>
	laws.filter((law) => {
		const byNo = requiredBy(law, fact, false, asOf)
		return requiredBy(law, fact, true, asOf).some(
			({ result }, at) => result === 'met' && byNo[at]?.result !== 'met',
		)
	})

/**
 * The columns with what is read back before it counts: a no that can decide somebody's result by the law alone, under a heading
 * that is not one of ours and may mean its opposite to whoever wrote it.
 */
export const withReadBack = (columns: readonly SheetColumn[], asOf: string): readonly SheetColumn[] =>
	columns.map((column) => {
		const { use, heading, habits, note } = column
		const fact = factOf(use)
		const isOpen =
			fact !== null && facts[fact].type === 'yes-no' && habits?.asksImplausible && !habits.asksSense
		if (!isOpen || note === 'chosen' || isOurHeading(fact, heading)) return column
		if (decidedByNo(fact, asOf).length === 0) return column
		return { ...column, habits: { ...habits, asksDeciding: true } }
	})
