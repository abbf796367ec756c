import { statementOf } from '@/lib/explain/criterion-words'
import type { LimitSensitivity, Sensitivity } from '@/lib/result/sensitivity'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ResultContext } from '../checked/context'

type Context = Pick<ResultContext, 'words' | 'say'>

/** The values of a limit for which a condition is met, as a sentence. */
export const sayReach = ({ parameter, reach }: LimitSensitivity, { words, say }: Context): string =>
	say(words.sensitivity.limits[parameter][reach.kind], 'edge' in reach ? { limit: reach.edge } : {})

/** What a publication would do for a condition, as a sentence. */
export const sayPublished = (
	ruleset: RulesetId,
	{ criterion }: Sensitivity,
	{ words, say }: Context,
): string => say(words.sensitivity.list, { condition: say(statementOf(words, ruleset, criterion)) })
