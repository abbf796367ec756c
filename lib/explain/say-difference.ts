import type { Ruleset } from '@/rules/ruleset'
import { changedCriteria } from '@/rules/rulesets/difference'
import { sayIn } from '../i18n/say'
import type { Words } from '../words/texts'
import { clauseOf } from './clause-of'
import { explainCondition, type RuleSpeech } from './explain-condition'

/** What a criterion required before, and what it requires now, each as a clause. */
export type SaidRuleChange = { readonly criterion: string; readonly from: string; readonly to: string }

type Speech = RuleSpeech & { readonly words: Pick<Words, 'kinds'> }

/**
 * How the criteria that two versions of a rule set share differ, in words. Both clauses can be the same, if a
 * condition differs in something that no clause says: the rows of a points table.
 */
export function sayDifference(speech: Speech, from: Ruleset, to: Ruleset): SaidRuleChange[] {
	const say = sayIn(speech.locale)
	const clause = (condition: Parameters<typeof explainCondition>[1]) =>
		clauseOf(speech, explainCondition(speech, condition))
	return changedCriteria(from, to).flatMap(({ id, kind, condition }) => [
		...(kind
			? [
					{
						criterion: id,
						from: say(speech.words.kinds[kind.from].name),
						to: say(speech.words.kinds[kind.to].name),
					},
				]
			: []),
		...(condition ? [{ criterion: id, from: clause(condition.from), to: clause(condition.to) }] : []),
	])
}
