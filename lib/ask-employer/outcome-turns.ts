import type { JudgedAnswers } from '@/lib/other-answers/turns'
import { type OutcomeStanding, outcomeStanding } from '@/lib/result/standing'
import type { RulesetId } from '@/rules/rulesets/ids'

/** A rule set whose outcome differs with other answers. */
export type OutcomeTurn = {
	readonly ruleset: RulesetId
	readonly from: OutcomeStanding
	readonly to: OutcomeStanding
}

/** The outcomes that change between two standings under the same rule sets. */
export const outcomeTurns = (before: JudgedAnswers, after: JudgedAnswers): readonly OutcomeTurn[] =>
	before.judged.flatMap(({ id, result }, place) => {
		const other = after.judged[place]?.result
		return other && other.outcome !== result.outcome
			? [{ ruleset: id, from: outcomeStanding(result), to: outcomeStanding(other) }]
			: []
	})
