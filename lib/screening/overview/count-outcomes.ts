import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { Columns } from '@/rules/columns/column'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { outcomeOfCode, type ResultColumns } from '@/rules/columns/result-columns'
import { configuredParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { outcomesShown } from '../table/screened-candidates'

/** How many people have each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** Nobody has any outcome. */
export const noOutcomes: OutcomeCounts = { eligible: 0, undetermined: 0, ineligible: 0, 'not-needed': 0 }

/** Everybody's results under a rule set. */
export const resultsUnder = (ruleset: RulesetId, columns: Columns): ResultColumns =>
	evaluateColumns(activeRulesets[ruleset], configuredParameters, columns)

/** How many people have each outcome: all of them, or those for whom `isOf` holds. */
export function countOutcomes(
	{ outcomes }: Pick<ResultColumns, 'outcomes'>,
	isOf: (row: number) => boolean = () => true,
): OutcomeCounts {
	const counts = { ...noOutcomes }
	for (const [row, code] of outcomes.entries()) if (isOf(row)) counts[outcomeOfCode(code)]++
	return counts
}

/** The outcomes that tables of numbers show: whom the rules do not concern, only where there is somebody. */
export const outcomesWithPeople = (all: readonly OutcomeCounts[]): readonly Outcome[] =>
	outcomesShown.filter((outcome) => outcome !== 'not-needed' || all.some((counts) => counts[outcome] > 0))
