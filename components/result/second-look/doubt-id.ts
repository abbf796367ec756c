import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The id of what opens under a condition; the address of a result that ends with it opens it. */
export const doubtId = (ruleset: RulesetId, criterion: string): string => `doubt-${ruleset}-${criterion}`

/** The id of the link that changes an answer there. */
export const changeId = (doubt: string, fact: FactId): string => `${doubt}/${fact}`
