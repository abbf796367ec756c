import fc from 'fast-check'
import type { Case } from '@/rules/case'
import { mayChange } from '@/rules/changes/nearest-values'
import type { FactId } from '@/rules/facts'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'
import { answerTo, anyCase, nearlyPerfect } from '../rules/candidates'

// biome-ignore-start lint/performance/noBarrelFile: one bundle of all that is measured
export { streamXlsxRows, XlsxStreamWriter } from 'hucre/xlsx'
export { lineScreener } from '@/lib/api/line-screener'
export { screenLines } from '@/lib/api/screen-lines'
export { readColumns } from '@/lib/columns/read-columns'
export { clearingPlan } from '@/lib/screening/clearing/clearing-plan'
export { checkSheet } from '@/lib/screening/import/check-sheet'
export { previewSheet } from '@/lib/screening/import/import-sheet'
export { everyone } from '@/lib/screening/model/table-filter'
export { decidableIn } from '@/lib/screening/overview/decidable-facts'
export { funnelOf } from '@/lib/screening/overview/funnel'
export { overviewOf } from '@/lib/screening/overview/overview'
export { payStepsOf } from '@/lib/screening/overview/pay-steps'
export { whatIf } from '@/lib/screening/overview/what-if'
export { readReplies } from '@/lib/screening/replies/read-replies'
export { askEverybody } from '@/lib/screening/table/ask-everybody'
export { filterRows, filterToRemove } from '@/lib/screening/table/filters/filter-rows'
export { peopleOf } from '@/lib/screening/table/people-columns'
export { screenRows } from '@/lib/screening/table/screen-rows'
export { screenedUnder } from '@/lib/screening/table/screened-candidates'
export { sortRows } from '@/lib/screening/table/sort-rows'
export { writeCell } from '@/lib/sheet/cells/write-cell'
export { readHeadings } from '@/lib/sheet/headings/headings'
export { openSheet } from '@/lib/sheet/reader/open-sheet'
export { findChanges } from '@/rules/changes/find-changes'
export { columnEvaluator, evaluateColumns } from '@/rules/columns/evaluate-columns'
export { gatherColumns } from '@/rules/columns/gather-columns'
export { factIds } from '@/rules/facts'
export { factsSchema } from '@/rules/facts-schema'
export { evaluate } from '@/rules/fast/evaluate'
export { normalise } from '@/rules/normalise'
export { reasonColumns } from '@/rules/reasons/reason-columns'
export { reasonOf } from '@/rules/reasons/reason-of'
export { rulesets } from '@/rules/rulesets'
export { rulesetIds } from '@/rules/rulesets/ids'
export { handWrittenArticle } from './hand-written-article'
export { candidateLine, manyPeople, sheetHeadings, sheetLine } from './many-people'

// biome-ignore-end lint/performance/noBarrelFile: one bundle of all that is measured

/** As they arrive from outside, normalised: objects of one shape. */
const seen = ({ facts, parameters }: Case): Case => ({ facts: normalise(facts), parameters })

const fullFacts = fc.record(
	Object.fromEntries(factIds.map((fact) => [fact, answerTo(fact)])),
) as unknown as fc.Arbitrary<Facts>

const anyCandidate: fc.Arbitrary<Case> = fc.oneof(
	anyCase,
	fc.record({ facts: fullFacts, parameters: fc.constant(configuredParameters) }),
	nearlyPerfect(factIds, 8),
)

/** Candidates, the same for the same seed: complete ones, ones with gaps, and nearly perfect ones. */
export const candidatesOf = (count: number, seed: number): Case[] =>
	fc.sample(anyCandidate, { numRuns: count, seed }).map(seen)

export const unset = configuredParameters

/** How many facts the search for changes may move. */
export function freeFacts(ruleset: Ruleset, { facts }: Case): number {
	const required = ruleset.criteria.filter(({ kind }) => kind === 'required')
	const named = new Set<FactId>(required.flatMap(({ condition }) => factsIn(condition)))
	return [...named].filter((fact) => mayChange(fact, facts)).length
}
