import { useMemo } from 'react'
import { useDoneInParts } from '@/components/ui/browser/use-done-in-parts'
import { today } from '@/lib/day/today'
import type { Facts } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import { evaluateOne, findWays } from './check-all'

const compiled = { isDone: false }

/**
 * Whether `checkAll` is quick by now. The first time, the rules are compiled into what is then kept: each rule set, and then its
 * ways, by itself.
 * @param facts whose results will be asked for; null while they are not known
 */
export function useCompiledRules(facts: Facts | null): boolean {
	const parts = useMemo(
		() =>
			facts &&
			rulesetIds.flatMap((id) => [evaluateOne, findWays].map((part) => () => part(id, facts, today()))),
		[facts],
	)
	return useDoneInParts(compiled, parts)
}
