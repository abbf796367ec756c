import { inLawOrder } from '@/rules/rulesets/ids'
import type { CheckedRuleset } from './context'

/** Results in the order of the page: the law before an opinion, an opinion before a comparison. */
export const lawFirst = (checked: readonly CheckedRuleset[]): readonly CheckedRuleset[] =>
	inLawOrder(checked.map(({ id }) => id)).flatMap((id) => checked.find((one) => one.id === id) ?? [])
