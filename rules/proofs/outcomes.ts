import type { Outcome } from '../result'
import type { Criterion, CriterionKind, Ruleset } from '../ruleset'
import type { Space } from './space'

const criteriaOf = ({ criteria }: Ruleset, kind: CriterionKind): readonly Criterion[] =>
	criteria.filter((criterion) => criterion.kind === kind)

/** The criteria that decide the outcome of those whom a rule set concerns. */
export const requiredCriteria = (ruleset: Ruleset): readonly Criterion[] => criteriaOf(ruleset, 'required')

/** The criteria that decide whom a rule set concerns. */
export const exemptingIn = (ruleset: Ruleset): readonly Criterion[] => criteriaOf(ruleset, 'exempting')

/** All persons whom a rule set concerns, whatever comes of them. */
export const concernedIn = (space: Space, ruleset: Ruleset): number =>
	space.and(...exemptingIn(ruleset).map(({ condition }) => space.where(condition, 'met')))

/** For each outcome of a rule set, all persons who get it. */
export function outcomesIn(space: Space, ruleset: Ruleset): Readonly<Record<Outcome, number>> {
	const required = requiredCriteria(ruleset)
	const concerned = concernedIn(space, ruleset)
	const notNeeded = space.or(...exemptingIn(ruleset).map(({ condition }) => space.where(condition, 'unmet')))
	const unmet = space.or(...required.map(({ condition }) => space.where(condition, 'unmet')))
	const ineligible = space.and(concerned, unmet)
	const eligible = space.and(concerned, ...required.map(({ condition }) => space.where(condition, 'met')))
	const undetermined = space.not(space.or(notNeeded, ineligible, eligible))
	return { ineligible, eligible, undetermined, 'not-needed': notNeeded }
}
