import { rulesetIds } from '@/rules/rulesets/ids'
import { problem } from './problem'

/** The response for a rule set that does not exist. */
export const noSuchRuleset = (): Response =>
	problem(404, `There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`)
