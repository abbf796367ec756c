import type { RulesetId } from '@/rules/rulesets/ids'

/** The key of a choice of rule sets, in any order. */
export const choiceKey = (chosen: readonly RulesetId[]): string => chosen.toSorted().join('+')
