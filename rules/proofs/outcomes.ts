import type { Outcome } from '../result'
import type { Criterion, Ruleset } from '../ruleset'
import type { Space } from './space'

/** The criteria that decide a rule set's outcome. */
export const requiredIn = ({ criteria }: Ruleset): readonly Criterion[] =>
	criteria.filter(({ kind }) => kind === 'required')

/** For each outcome of a rule set, all persons who get it. */
export function outcomesIn(space: Space, ruleset: Ruleset): Readonly<Record<Outcome, number>> {
	const required = requiredIn(ruleset)
	const ineligible = space.or(...required.map(({ condition }) => space.where(condition, 'unmet')))
	const eligible = space.and(...required.map(({ condition }) => space.where(condition, 'met')))
	return { ineligible, eligible, undetermined: space.not(space.or(ineligible, eligible)) }
}
