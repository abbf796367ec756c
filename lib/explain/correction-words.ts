import type { CompiledMessage } from 'icu-minify/format'
import type { Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'

/** What was wrong about a criterion in the version that the present one corrects; empty if nothing is said. */
export const correctionOf = (
	words: Pick<Words, 'rulesets'>,
	ruleset: RulesetId,
	criterion: string,
): CompiledMessage => {
	const corrections: Readonly<Record<string, CompiledMessage>> = words.rulesets[ruleset].corrections
	return corrections[criterion] ?? ''
}
