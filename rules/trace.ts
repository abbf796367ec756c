import type { Case } from './case'
import { type Condition, interpret, type Test, testsOf } from './condition'
import { type FactId, inFactOrder } from './facts'
import { all, any, not, type Truth } from './kleene'
import { compileTest, factsUnder, parameterUnder } from './operators'
import { isUnsettled, type ParameterId } from './parameters'

/** Why something is unknown. */
export type Because = {
	/** Facts that are absent, or not known to the person. */
	readonly unanswered: readonly FactId[]
	/** Facts that are answered, but the answer settles nothing. */
	readonly inconclusive: readonly FactId[]
	/** Parameters that the authority has to publish. */
	readonly unsettled: readonly ParameterId[]
}

export const settled: Because = Object.freeze({
	unanswered: Object.freeze([]),
	inconclusive: Object.freeze([]),
	unsettled: Object.freeze([]),
})

/** Compiles a condition into a function that gives its truth for a case. */
export const compileCondition = (condition: Condition): ((given: Case) => Truth) =>
	interpret<(given: Case) => Truth>(condition, {
		test: compileTest,
		not: (inner) => (given) => not(inner(given)),
		all: (parts) => (given) => all(parts.map((part) => part(given))),
		any: (parts) => (given) => any(parts.map((part) => part(given))),
	})

/** All asked facts that a condition depends on, in fact order. */
export const factsIn = (condition: Condition): readonly FactId[] =>
	inFactOrder(testsOf(condition).flatMap(factsUnder))

/** All parameters that a condition depends on. */
export const parametersIn = (condition: Condition): readonly ParameterId[] => [
	...new Set(testsOf(condition).flatMap((test) => parameterUnder(test) ?? [])),
]

/** Why a single unknown test is unknown. */
function whyUnknown(test: Test, given: Case): Because {
	const under = factsUnder(test)
	const unanswered = under.filter((fact) => given.facts[fact] === null)
	const parameter = parameterUnder(test)
	const unsettled = parameter && isUnsettled(parameter, given.parameters) ? [parameter] : []
	const inconclusive = unanswered.length + unsettled.length === 0 ? under : []
	return { unanswered, inconclusive, unsettled }
}

type Traced = { readonly truth: Truth; readonly unknown: readonly Because[] }

/** A node is unknown because of its unknown parts; reasons that occur only in settled parts are not named. */
const combine = (truth: Truth, parts: readonly Traced[]): Traced => ({
	truth,
	unknown: truth === null ? parts.flatMap((part) => part.unknown) : [],
})

/** Compiles a condition into a function that tells why it is unknown for a case, from its unknown parts. */
export function compileBecause(condition: Condition): (given: Case) => Because {
	const traced = interpret<(given: Case) => Traced>(condition, {
		test: (test) => {
			const truthOf = compileTest(test)
			return (given) => {
				const truth = truthOf(given)
				return { truth, unknown: truth === null ? [whyUnknown(test, given)] : [] }
			}
		},
		not: (inner) => (given) => {
			const part = inner(given)
			return combine(not(part.truth), [part])
		},
		all: (parts) => (given) => combineAll(all, parts, given),
		any: (parts) => (given) => combineAll(any, parts, given),
	})
	return (given) => merge(traced(given).unknown)
}

/** Why a condition is unknown for one case; see `compileBecause`. */
export const because = (condition: Condition, given: Case): Because => compileBecause(condition)(given)

function combineAll(
	join: (truths: readonly Truth[]) => Truth,
	parts: readonly ((given: Case) => Traced)[],
	given: Case,
): Traced {
	const traced = parts.map((part) => part(given))
	return combine(join(traced.map(({ truth }) => truth)), traced)
}

function merge(unknown: readonly Because[]): Because {
	return {
		unanswered: inFactOrder(unknown.flatMap((reason) => reason.unanswered)),
		inconclusive: inFactOrder(unknown.flatMap((reason) => reason.inconclusive)),
		unsettled: [...new Set(unknown.flatMap((reason) => reason.unsettled))],
	}
}

/**
 * Compiles a condition into a function that gives, if it is settled, a minimal set of answered facts that forces its
 * truth: with all other facts unknown it has the same truth, and without any one of them it does not. If the condition is
 * unknown, gives all of its answered facts.
 */
export function compileRestsOn(condition: Condition): (given: Case) => readonly FactId[] {
	const truthOf = compileCondition(condition)
	const tested = factsIn(condition)
	return (given) => {
		const answered = tested.filter((fact) => given.facts[fact] !== null)
		const truth = truthOf(given)
		if (truth === null) return answered
		// Dropping is monotone: a fact that could not be dropped earlier cannot be dropped later, so one pass is enough.
		const facts: Record<FactId, unknown> = { ...given.facts }
		const trial = { facts: facts as Case['facts'], parameters: given.parameters }
		const kept = new Set(answered)
		for (const fact of answered.toReversed()) {
			facts[fact] = null
			if (truthOf(trial) === truth) kept.delete(fact)
			else facts[fact] = given.facts[fact]
		}
		return answered.filter((fact) => kept.has(fact))
	}
}
