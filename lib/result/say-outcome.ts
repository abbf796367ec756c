import type { CompiledMessage } from 'icu-minify/format'
import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Say } from '../i18n/say'

/** The words of outcomes. */
export type OutcomeWords = {
	readonly outcomes: Readonly<Record<Outcome, CompiledMessage>>
	readonly card: {
		readonly notNeeded: {
			readonly headlines: Readonly<Record<'k-published' | 'work-permit', CompiledMessage>>
		}
	}
}

type Context = { readonly words: { readonly result: OutcomeWords }; readonly say: Say }

/** The outcome in a word or two. */
export function sayOutcome(ruleset: RulesetId, outcome: Outcome, { words, say }: Context): string {
	const { outcomes, card } = words.result
	if (outcome !== 'not-needed') return say(outcomes[outcome])
	return say(card.notNeeded.headlines[ruleset === 'k-published' ? ruleset : 'work-permit'])
}
