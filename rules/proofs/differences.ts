import type { Case } from '../case'
import type { CriterionOutcome, Outcome } from '../result'
import type { Criterion, CriterionKind, Ruleset } from '../ruleset'
import { outcomesIn } from './outcomes'
import { spaceOf } from './space'

/** A way in which two rule sets differ, with a person for whom they do. */
export type RulesetDifference =
	| { readonly kind: 'added' | 'removed'; readonly criterion: string }
	| {
			readonly kind: 'kind'
			readonly criterion: string
			readonly from: CriterionKind
			readonly to: CriterionKind
	  }
	| {
			readonly kind: 'result'
			readonly criterion: string
			readonly from: CriterionOutcome
			readonly to: CriterionOutcome
			readonly person: Case
	  }
	| { readonly kind: 'outcome'; readonly from: Outcome; readonly to: Outcome; readonly person: Case }

/**
 * All differences between two rule sets, or two versions of one: each kind with the person nearest to the base. If
 * there are none, no person gets a different outcome or a different criterion result from the two.
 */
export function rulesetDifferences(
	before: Ruleset,
	after: Ruleset,
	base: Case,
): readonly RulesetDifference[] {
	const conditions = [...before.criteria, ...after.criteria].map(({ condition }) => condition)
	const space = spaceOf(conditions, { facts: 'any', parameters: 'any' }, base)
	const [from, to] = [outcomesIn(space, before), outcomesIn(space, after)]
	const outcomes: readonly Outcome[] = ['eligible', 'undetermined', 'ineligible', 'not-needed']
	const results: readonly CriterionOutcome[] = ['met', 'unknown', 'unmet']
	const turned = pairsOf(outcomes).flatMap(([a, b]): readonly RulesetDifference[] => {
		const person = space.witness(space.and(from[a], to[b]))
		return person ? [{ kind: 'outcome', from: a, to: b, person }] : []
	})
	const inBoth = before.criteria.flatMap((criterion) => {
		const same = after.criteria.find(({ id }) => id === criterion.id)
		return same ? [[criterion, same] as const] : []
	})
	const changed = inBoth.flatMap(([was, is]) =>
		pairsOf(results).flatMap(([a, b]): readonly RulesetDifference[] => {
			const person = space.witness(space.and(space.where(was.condition, a), space.where(is.condition, b)))
			return person ? [{ kind: 'result', criterion: was.id, from: a, to: b, person }] : []
		}),
	)
	return [
		...missingFrom(after, before).map(({ id }) => ({ kind: 'removed', criterion: id }) as const),
		...missingFrom(before, after).map(({ id }) => ({ kind: 'added', criterion: id }) as const),
		...inBoth.flatMap(([was, is]) =>
			was.kind === is.kind ? [] : [{ kind: 'kind', criterion: was.id, from: was.kind, to: is.kind } as const],
		),
		...changed,
		...turned,
	]
}

const missingFrom = ({ criteria }: Ruleset, other: Ruleset): readonly Criterion[] =>
	other.criteria.filter(({ id }) => criteria.every((one) => one.id !== id))

const pairsOf = <T>(values: readonly T[]): readonly (readonly [T, T])[] =>
	values.flatMap((one) => values.filter((other) => other !== one).map((other) => [one, other] as const))
