import type { Case } from '@/rules/case'
import { outcomeOf } from '@/rules/evaluation/evaluate-by-definition'
import { compileCondition } from '@/rules/operators'
import type { CriterionOutcome } from '@/rules/result'
import type { Criterion, CriterionKind, Ruleset } from '@/rules/ruleset'

/** A person with the expected result, written by hand. */
export type ExpectedResult = {
	readonly given: Case
	readonly outcome: string
	readonly notMet: Readonly<Record<string, string | undefined>>
	readonly strength?: { readonly met: number; readonly total: number }
}

const words = { true: 'met', false: 'unmet', null: 'unknown' } as const

/**
 * The results of each criterion for each person. Conditions that mutants share with the rule set are evaluated only
 * once.
 */
function compileResults(people: readonly ExpectedResult[]) {
	const known = new WeakMap<object, readonly CriterionOutcome[]>()
	return ({ condition }: Criterion): readonly CriterionOutcome[] => {
		const before = known.get(condition)
		if (before) return before
		const truthOf = compileCondition(condition)
		const results = people.map(({ given }) => words[`${truthOf(given)}`])
		known.set(condition, results)
		return results
	}
}

/**
 * Compiles people into a function that gives the indices of those for whom a rule set's result is not the expected
 * one.
 */
export function compileDiffering(people: readonly ExpectedResult[]): (ruleset: Ruleset) => readonly number[] {
	const resultsOf = compileResults(people)
	return ({ criteria }) => {
		const results = criteria.map(resultsOf)
		const own = (at: number): readonly Own[] =>
			criteria.map(({ id, kind }, place) => ({ id, kind, result: results[place]?.[at] as CriterionOutcome }))
		return people.flatMap((person, at) => (isAsWritten(person, own(at)) ? [] : [at]))
	}
}

type Own = { readonly id: string; readonly kind: CriterionKind; readonly result: CriterionOutcome }

function isAsWritten({ outcome, notMet, strength }: ExpectedResult, own: readonly Own[]): boolean {
	const resultsOf = (wanted: CriterionKind) =>
		own.flatMap(({ kind, result }) => (kind === wanted ? [result] : []))
	const found = own.filter(({ result }) => result !== 'met')
	const supporting = resultsOf('supporting')
	const met = supporting.filter((result) => result === 'met').length
	return (
		outcomeOf(resultsOf('exempting'), resultsOf('required')) === outcome &&
		found.length === Object.keys(notMet).length &&
		found.every(({ id, result }) => notMet[id] === result) &&
		(!strength || (strength.total === supporting.length && strength.met === met))
	)
}
