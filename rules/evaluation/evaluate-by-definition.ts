import type { Case } from '../case'
import { compileCondition } from '../operators'
import { compilePoints } from '../points-table'
import type { CriterionOutcome, CriterionResult, Outcome, Result } from '../result'
import type { Criterion, CriterionKind, Ruleset } from '../ruleset'
import { compileBecause, compileRestsOn, settled } from '../trace'
import { missingIn } from './missing'

// The definition of a result, written for clarity rather than speed. The app evaluates one person with fast/evaluate.ts
// and many with columns/; property tests check both against this.

const words = { true: 'met', false: 'unmet', null: 'unknown' } as const

/** Compiles a criterion into its full result for a case. */
export function compileCriterion({ id, kind, condition, sources }: Criterion) {
	const truthOf = compileCondition(condition)
	const restsOn = compileRestsOn(condition)
	const because = compileBecause(condition)
	return (given: Case): CriterionResult => {
		const result = words[`${truthOf(given)}`]
		return {
			id,
			kind,
			result,
			restsOn: restsOn(given),
			because: result === 'unknown' ? because(given) : settled,
			sources,
		}
	}
}

/**
 * Not needed if any exempting criterion is unmet, undetermined if any is unknown; otherwise ineligible if any required
 * criterion is unmet, undetermined if any is unknown, otherwise eligible.
 */
export function outcomeOf(
	exempting: readonly CriterionOutcome[],
	required: readonly CriterionOutcome[],
): Outcome {
	if (exempting.includes('unmet')) return 'not-needed'
	if (exempting.includes('unknown')) return 'undetermined'
	if (required.includes('unmet')) return 'ineligible'
	return required.includes('unknown') ? 'undetermined' : 'eligible'
}

/** How a result identifies its rule set, and whether that is in force on the day. */
export const rulesetOn = (
	{ id, version, status, effectiveFrom }: Ruleset,
	asOf: string,
): Result['ruleset'] => ({
	id,
	version,
	status,
	inForce: effectiveFrom === null ? null : asOf >= effectiveFrom,
})

/**
 * The result of a rule set for one person, by its definition.
 * @param given the person's facts, normalised, and the parameters
 * @param asOf the day, YYYY-MM-DD; it only affects whether the rule set is reported as in force
 */
export function evaluateByDefinition(ruleset: Ruleset, given: Case, asOf: string): Result {
	const criteria = ruleset.criteria.map((criterion) => compileCriterion(criterion)(given))
	const resultsOf = (kind: CriterionKind) =>
		criteria.filter((criterion) => criterion.kind === kind).map(({ result }) => result)
	const supporting = resultsOf('supporting')
	const outcome = outcomeOf(resultsOf('exempting'), resultsOf('required'))
	return {
		ruleset: rulesetOn(ruleset, asOf),
		asOf,
		outcome,
		strength: { met: supporting.filter((result) => result === 'met').length, total: supporting.length },
		criteria,
		continuing: ruleset.continuing.map(({ id, sources }) => ({ id, sources })),
		missing: outcome === 'undetermined' ? missingIn(ruleset, criteria, given) : [],
		...(ruleset.points && { points: compilePoints(ruleset.points)(given) }),
	}
}
