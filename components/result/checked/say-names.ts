import type { CompiledMessage } from 'icu-minify/format'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { CheckedRuleset, SummaryContext } from './context'

type Context = Pick<SummaryContext, 'words' | 'say'>

/** More conditions than these are counted rather than named. */
const maxNames = 4

/** A condition by a noun, so that "met" and "not met" can stand beside it. */
export function sayNoun({ words, say }: Context, ruleset: RulesetId, criterion: string): string {
	const nouns: Readonly<Record<string, CompiledMessage>> = words.bestWay.nouns
	return say(nouns[criterion] ?? shortNameOf(words, ruleset, criterion))
}

/** Conditions of a rule set by name, each name once; those beyond four are counted. */
export function sayNames(
	criteria: readonly CriterionResult[],
	context: Context & { readonly checked: Pick<CheckedRuleset, 'id'> },
): string {
	const { words, say, checked } = context
	const names = [...new Set(criteria.map(({ id }) => sayNoun(context, checked.id, id)))]
	const shown = names.slice(0, maxNames).join(say(words.separators.entries))
	const count = names.length - maxNames
	return count > 0 ? say(words.bestWay.line.more, { names: shown, count }) : shown
}
