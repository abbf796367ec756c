/** The rule sets in display order: the law about the visa first. */
export const rulesetIds = ['k-published', 'article', 'work-permit', 'h1b'] as const
export type RulesetId = (typeof rulesetIds)[number]
export const isRulesetId = (id: unknown): id is RulesetId => rulesetIds.includes(id as RulesetId)

/** Selected by default when a check begins. */
export const defaultRulesets: readonly RulesetId[] = ['k-published', 'article']
