import type { CompiledMessage } from 'icu-minify/format'
import type { RulesetId } from '@/rules/rulesets/ids'
import { textFor } from '../words/text-for'
import type { Words } from '../words/texts'

type PartOf<Part extends keyof Words['rulesets'][RulesetId]> = {
	readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], Part> }
}

/** A criterion as a statement that is true when it is met. */
export const statementOf = (words: PartOf<'criteria'>, ruleset: RulesetId, id: string): CompiledMessage =>
	textFor<CompiledMessage>(words.rulesets[ruleset].criteria, id)

/** A criterion by its short name, for tables and lists. */
export const shortNameOf = (
	words: { readonly screen: Pick<Words['screen'], 'short'> },
	ruleset: RulesetId,
	id: string,
): CompiledMessage => textFor<CompiledMessage>(words.screen.short[ruleset], id)

/** A continuing condition, which must stay true after the start of the job, as a statement. */
export const continuingOf = (words: PartOf<'continuing'>, ruleset: RulesetId, id: string): CompiledMessage =>
	textFor<CompiledMessage>(words.rulesets[ruleset].continuing, id)
