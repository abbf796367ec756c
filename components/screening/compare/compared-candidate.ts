import { standingOf } from '@/lib/result/standing'
import type { AskedOfOne } from '@/lib/screening/desk/desk-screening'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import type { Facts } from '@/rules/facts-schema'
import type { CriterionResult, Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'

/** A candidate in the comparison, with the results under each rule set of the opening, law first. */
export type ComparedCandidate = {
	readonly candidate: Candidate
	readonly results: readonly { readonly ruleset: RulesetId; readonly result: Result }[]
	readonly facts: Facts
	readonly decision: Decision | undefined
	/** What to ask next to settle something for the candidate; null for nothing, undefined until that is known. */
	readonly next: AskedOfOne | null | undefined
}

/** The conditions of a rule set to show; `place` is its index among the results. */
export type Section = {
	readonly ruleset: RulesetId
	readonly place: number
	readonly criteria: readonly CriterionResult[]
}

const areSame = (values: readonly unknown[]) => new Set(values).size <= 1

/** Whether all have the same outcome under the rule set at an index. */
export const haveSameOutcome = (compared: readonly ComparedCandidate[], place: number): boolean =>
	areSame(compared.map(({ results }) => results[place]?.result.outcome))

/** Whether all have the same standing on a condition of the rule set at an index. */
export const areAlike = (compared: readonly ComparedCandidate[], place: number, id: string): boolean =>
	areSame(
		compared.map(({ results }) => {
			const criterion = results[place]?.result.criteria.find((one) => one.id === id)
			return criterion && standingOf(criterion)
		}),
	)
