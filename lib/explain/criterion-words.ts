import type { CompiledMessage } from 'icu-minify/format'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Words } from '../words/texts'

type Texts = Readonly<Record<string, CompiledMessage>>
type PartOf<Part extends keyof Words['rulesets'][RulesetId]> = {
	readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], Part> }
}

/** The compiler requires a text for each id of the rule sets; any other id is shown as it is. */
const textOf = (texts: Texts, id: string): CompiledMessage => texts[id] ?? id

/** A criterion as a statement that is true when it is met. */
export const statementOf = (words: PartOf<'criteria'>, ruleset: RulesetId, id: string): CompiledMessage =>
	textOf(words.rulesets[ruleset].criteria, id)

/** A criterion by its short name, for tables and lists. */
export const shortNameOf = (
	words: { readonly screen: Pick<Words['screen'], 'short'> },
	ruleset: RulesetId,
	id: string,
): CompiledMessage => textOf(words.screen.short[ruleset], id)

/** A continuing condition, which must stay true after the start of the job, as a statement. */
export const continuingOf = (words: PartOf<'continuing'>, ruleset: RulesetId, id: string): CompiledMessage =>
	textOf(words.rulesets[ruleset].continuing, id)
