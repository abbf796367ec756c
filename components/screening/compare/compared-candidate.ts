import type { AskedOfOne } from '@/lib/screening/desk/desk-screening'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { type ShownResult, standingIn } from '@/lib/screening/shown/show-result'
import type { Facts } from '@/rules/facts-schema'
import type { Criterion } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'

/** A candidate in the comparison, with the results under each rule set of the opening, law first. */
export type ComparedCandidate = {
	readonly candidate: Candidate
	readonly results: readonly { readonly ruleset: RulesetId; readonly result: ShownResult }[]
	readonly facts: Facts
	readonly decision: Decision | undefined
	/** What to ask next to settle something for the candidate; null for nothing, undefined until that is known. */
	readonly next: AskedOfOne | null | undefined
}

/** The conditions of a rule set to show; `place` is its index among the results. */
export type Section = {
	readonly ruleset: RulesetId
	readonly place: number
	readonly criteria: readonly Pick<Criterion, 'id' | 'kind'>[]
}

const areSame = (values: readonly unknown[]) => new Set(values).size <= 1

/** Whether all have the same outcome under the rule set at an index. */
export const haveSameOutcome = (compared: readonly ComparedCandidate[], place: number): boolean =>
	areSame(compared.map(({ results }) => results[place]?.result.outcome))

/** Whether all have the same standing on a condition of the rule set at an index. */
export const areAlike = (compared: readonly ComparedCandidate[], place: number, id: string): boolean =>
	areSame(
		compared.map(({ results }) => {
			const result = results[place]?.result
			return result && standingIn(result, id)?.standing
		}),
	)
