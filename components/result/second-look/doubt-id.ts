import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The id of what opens below a condition; a result's address with this fragment opens it. */
export const doubtId = (ruleset: RulesetId, criterion: string): string => `doubt-${ruleset}-${criterion}`

/** The id of the link that changes an answer there. */
export const changeId = (doubt: string, fact: FactId): string => `${doubt}/${fact}`
