import type { RulesetId } from '@/rules/rulesets/ids'

/** Names a choice of rule sets, in whatever order they were chosen. */
export const choiceKey = (chosen: readonly RulesetId[]): string => chosen.toSorted().join('+')
