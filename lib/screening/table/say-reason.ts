import type { CompiledMessage } from 'icu-minify/format'
import type { Say } from '@/lib/i18n/say'
import { textFor } from '@/lib/words/text-for'
import type { Words } from '@/lib/words/texts'
import type { Interval } from '@/rules/kleene'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ConditionReason } from './reasons'

type ReasonWords = Pick<Words, 'result' | 'separators'> & {
	readonly screen: Pick<Words['screen'], 'reasons' | 'ruleWords'>
}

/**
 * A reason in a few words.
 * @param points the points that the row has or can still have; needed if a reason is about the class of a permit
 */
export function sayReason(
	{ standing, about }: ConditionReason,
	{ words, say, points }: { words: ReasonWords; say: Say; points: Interval | null },
): string {
	const { low = 0, high = 0 } = points ?? {}
	const range = low === high ? String(low) : say(words.result.points.interval, { low, high })
	return say(textFor<CompiledMessage>(words.screen.reasons[standing], about), { range, high })
}

/** The rule sets that a reason applies to, by their shortest names. */
export const sayWhere = (rules: readonly RulesetId[], words: ReasonWords, say: Say): string =>
	rules.map((id) => say(words.screen.ruleWords[id])).join(say(words.separators.places))
