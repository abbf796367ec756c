import { useDoneInParts } from '@/components/ui/browser/use-done-in-parts'
import { today } from '@/lib/day/today'
import type { Facts } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import { evaluateOne, findWays } from './check-all'

/** Each rule set, and then its ways, as a separate part: what they are compiled into is kept. */
const partsOf = (facts: Facts) =>
	rulesetIds.flatMap((id) => [evaluateOne, findWays].map((part) => () => part(id, facts, today())))

/**
 * Whether `checkAll` is quick by now.
 * @param facts those whose results will be needed; null while they are not known
 */
export const useCompiledRules = (facts: Facts | null): boolean => useDoneInParts(partsOf, facts)
