import { inLawOrder } from '@/rules/rulesets/ids'
import type { Checked } from './context'

/** Results in the order of the page: the law before an opinion, an opinion before a comparison. */
export const lawFirst = (checked: readonly Checked[]): readonly Checked[] =>
	inLawOrder(checked.map(({ id }) => id)).flatMap((id) => checked.find((one) => one.id === id) ?? [])
