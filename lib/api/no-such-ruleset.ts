import { rulesetIds } from '@/rules/rulesets/ids'
import { problem } from './problem'

/** The answer to an address of a rule set that there is not. */
export const noSuchRuleset = (): Response =>
	problem(404, `There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`)
