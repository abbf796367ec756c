/** The rule sets, in the order in which they are shown. */
export const rulesetIds = ['article', 'k-published', 'work-permit', 'h1b'] as const
export type RulesetId = (typeof rulesetIds)[number]
export const isRulesetId = (id: unknown): id is RulesetId => rulesetIds.includes(id as RulesetId)

/** Ticked when the check begins. */
export const defaultRulesets: readonly RulesetId[] = ['article', 'k-published']
