import { statementOf } from '@/lib/explain/criterion-words'
import type { LadderStep } from '@/lib/result/ladder'
import { requirementOf } from '@/lib/result/requirement'
import { sayRequirement } from '@/lib/result/say-requirement'
import type { Change } from '@/rules/changes/find-changes'
import { facts as factList } from '@/rules/facts'
import { parametersOn } from '@/rules/rulesets/versions'
import type { Checked, ResultContext } from '../checked/context'

/** What a step needs, according to the rule: the condition if one answer decides it, or else what the answer has to be. */
export function sayNeeded({ fact, turns, requirement }: LadderStep, context: ResultContext): string {
	const { words, say, speech } = context
	const [turned] = turns
	if (turned?.looksAtNothingElse && factList[fact].type === 'yes-no')
		return say(statementOf(words, turned.ruleset, turned.criterion.id))
	return sayRequirement({ ...speech, words }, fact, requirement)
}

/** A way to a yes, and whose it is. */
type Way = { readonly checked: Checked; readonly set: readonly Change[] }

/** A change of a way in one line: what it is about, and what the answer has to be. */
export function sayChange(change: Change, { checked, set }: Way, context: ResultContext): string {
	const { words, say, speech, facts } = context
	const { ruleset, result } = checked
	const given = { facts, parameters: parametersOn(result.asOf) }
	return say(words.result.conditions.named, {
		label: say(words.facts[change.fact].label),
		answer: sayRequirement(
			{ ...speech, words },
			change.fact,
			requirementOf(change, [{ ruleset, set }], given),
		),
	})
}
