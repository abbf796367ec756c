import { rulesetIds } from '@/rules/rulesets/ids'
import type { Fault } from './faults'

/** The fault of a rule set that does not exist. */
export const faultyRulesetId = (pointer: string): Fault => ({
	pointer,
	detail: `There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`,
})
