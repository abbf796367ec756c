import type { Case } from '../case'
import { type Condition, type Test, testsOf } from '../condition'
import { isNumber, numberKind } from '../member'
import { compileCondition, turnsOfTest } from '../operators'
import type { NumberParameterId, ParameterId, Parameters } from '../parameters'
import type { CriterionOutcome } from '../result'
import { parametersIn } from '../trace'

/** The result of a condition for every value of a parameter from `from` to `to`, both included. */
export type Stretch = { readonly from: number; readonly to: number; readonly result: CriterionOutcome }

/** The values of a limit for which a condition is met: from an edge up, up to an edge, all or none. */
export type Reach =
	| { readonly kind: 'from' | 'upTo'; readonly edge: number }
	| { readonly kind: 'always' | 'never' }

/** Gives a condition's result for a person if some parameters had these values. */
type ResultIf = (given: Case, values: Partial<Parameters>) => CriterionOutcome

/**
 * Compiles what a condition's result would be if some of its parameters were set. Parameters that stay unset are
 * resolved in the person's favour: met if it is met for some value of theirs, unmet only if it is unmet for all.
 */
export function compileResultIf(condition: Condition): ResultIf {
	const truthOf = compileCondition(condition)
	const tests = testsOf(condition)
	const ids = parametersIn(condition)
	return ({ facts, parameters }, values) => {
		let cases: Case[] = [{ facts, parameters: { ...parameters, ...values } }]
		for (const id of ids) {
			cases = cases.flatMap((one) =>
				one.parameters[id] === null ? setTo(one, id, valuesOf(id, tests, one)) : [one],
			)
		}
		const truths = cases.map(truthOf)
		if (truths.includes(true)) return 'met'
		return truths.includes(null) ? 'unknown' : 'unmet'
	}
}

const setTo = ({ facts, parameters }: Case, id: ParameterId, values: readonly unknown[]): Case[] =>
	values.map((value) => ({ facts, parameters: { ...parameters, [id]: value } as Parameters }))

/** Values of a parameter that cover all cases: every other value gives the same as one of them. */
const valuesOf = (id: ParameterId, tests: readonly Test[], given: Case): readonly unknown[] =>
	isNumber(id) ? startsOf(id, tests, given) : [true, false]

/** The lowest value of a number, and each further one at which some test may change, in ascending order. */
function startsOf(id: ParameterId, tests: readonly Test[], given: Case): readonly number[] {
	const { min, max } = numberKind(id)
	const points = tests.flatMap((test) => turnsOfTest(test, id, given).map(({ at }) => at))
	// A test changes on reaching a point or just above it, so nothing changes between two of these numbers.
	const starts = [min, ...points.flatMap((at) => [Math.ceil(at), Math.floor(at) + 1])]
	return [...new Set(starts)].filter((at) => at >= min && at <= max).sort((a, b) => a - b)
}

/**
 * Compiles a condition's result over the whole range of a number that is not settled, from the turning points of its
 * tests, so that every edge is exact. Other parameters are treated as by `compileResultIf`.
 * @returns stretches in ascending order, each with a different result from the one before; they cover the range
 * without gaps
 */
export function compileStretches(
	condition: Condition,
	parameter: NumberParameterId,
): (given: Case) => readonly Stretch[] {
	const resultIf = compileResultIf(condition)
	const tests = testsOf(condition)
	const { max } = numberKind(parameter)
	return (given) => {
		const starts = startsOf(parameter, tests, given)
		const stretches: Stretch[] = []
		for (const [place, from] of starts.entries()) {
			const result = resultIf(given, { [parameter]: from })
			const to = (starts[place + 1] ?? max + 1) - 1
			const last = stretches.at(-1)
			if (last?.result === result) stretches.splice(-1, 1, { ...last, to })
			else stretches.push({ from, to, result })
		}
		return stretches
	}
}

/** Null if an answer is missing, or if no single edge describes it. */
export function reachOf(stretches: readonly Stretch[]): Reach | null {
	const [first, second, ...more] = stretches
	if (!first || more.length > 0 || stretches.some(({ result }) => result === 'unknown')) return null
	if (!second) return { kind: first.result === 'met' ? 'always' : 'never' }
	return first.result === 'met' ? { kind: 'upTo', edge: first.to } : { kind: 'from', edge: second.from }
}
