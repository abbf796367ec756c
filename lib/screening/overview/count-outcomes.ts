import { activeRulesets } from '@/lib/active-rules/rulesets'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ShownOutcome } from '../model/shown-outcome'
import { type PeopleColumns, type ShownColumns, showColumns, shownOutcomeOfCode } from '../shown/show-columns'
import { outcomesShown } from '../table/screened-candidates'

/** How many people have each outcome. */
export type OutcomeCounts = Readonly<Record<ShownOutcome, number>>

/** Nobody has any outcome. */
export const noOutcomes: OutcomeCounts = {
	eligible: 0,
	undetermined: 0,
	ineligible: 0,
	'not-needed': 0,
	withheld: 0,
}

/** Everybody's results under a rule set. */
export const resultsUnder = (ruleset: RulesetId, columns: PeopleColumns): ShownColumns =>
	showColumns(activeRulesets[ruleset], configuredParameters, columns)

/** How many people have each outcome: all of them, or those for whom `isOf` holds. */
export function countOutcomes(
	{ outcomes }: Pick<ShownColumns, 'outcomes'>,
	isOf: (row: number) => boolean = () => true,
): OutcomeCounts {
	const counts = { ...noOutcomes }
	for (const [row, code] of outcomes.entries()) if (isOf(row)) counts[shownOutcomeOfCode(code)]++
	return counts
}

/** Outcomes that tables of numbers show only where somebody has them. */
const isRare = (outcome: ShownOutcome) => outcome === 'not-needed' || outcome === 'withheld'

/** The outcomes that tables of numbers show. */
export const outcomesWithPeople = (all: readonly OutcomeCounts[]): readonly ShownOutcome[] =>
	outcomesShown.filter((outcome) => !isRare(outcome) || all.some((counts) => counts[outcome] > 0))
