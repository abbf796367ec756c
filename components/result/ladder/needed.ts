import { statementOf } from '@/lib/explain/criterion-words'
import type { LadderStep } from '@/lib/result/ladder'
import { sayRequirement } from '@/lib/result/say-requirement'
import { facts as factList } from '@/rules/facts'
import type { ResultContext } from '../checked/context'

/** What a step needs, according to the rule: the condition if one answer decides it, or else what the answer has to be. */
export function sayNeeded({ fact, turns, requirement }: LadderStep, context: ResultContext): string {
	const { words, say, speech } = context
	const [turned] = turns
	if (turned?.looksAtNothingElse && factList[fact].type === 'yes-no')
		return say(statementOf(words, turned.ruleset, turned.criterion.id))
	return sayRequirement({ ...speech, words }, fact, requirement)
}
