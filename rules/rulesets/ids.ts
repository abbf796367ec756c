/** The rule sets, in display order. */
export const rulesetIds = ['article', 'k-published', 'work-permit', 'h1b'] as const
export type RulesetId = (typeof rulesetIds)[number]
export const isRulesetId = (id: unknown): id is RulesetId => rulesetIds.includes(id as RulesetId)

/** Selected by default when a check begins. */
export const defaultRulesets: readonly RulesetId[] = ['article', 'k-published']
