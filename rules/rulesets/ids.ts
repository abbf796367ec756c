import type { CompleteList } from '../keys'

/** The rule sets in display order: the law about the visa first. */
export const rulesetIds = ['k-published', 'article', 'work-permit', 'h1b'] as const
export type RulesetId = (typeof rulesetIds)[number]
export const isRulesetId = (id: unknown): id is RulesetId => rulesetIds.includes(id as RulesetId)

const listedLawFirst = [
	'k-published',
	'work-permit',
	'article',
	'h1b',
] as const satisfies readonly RulesetId[]
const lawFirst: CompleteList<RulesetId, typeof listedLawFirst> = listedLawFirst

/**
 * Rule sets in the order in which an employer works through them: first the law, then an opinion and a comparison.
 */
export const inLawOrder = (ids: readonly RulesetId[]): readonly RulesetId[] =>
	lawFirst.filter((id) => ids.includes(id))

/** Selected by default when a check begins. */
export const defaultRulesets: readonly RulesetId[] = ['k-published', 'article']
