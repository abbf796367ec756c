import type { Case } from './case'
import { type Condition, interpret, type PointsRow, readRow, type Test, testsOf } from './condition'
import { unique } from './entries'
import { declarationsOf, type FactId, inFactOrder } from './facts'
import { conjunction, disjunction, negation, type Truth } from './kleene'
import { compileCondition, compileRow, compileTest, factsUnder, parametersUnder, sumIn } from './operators'
import { isUnsettled, type ParameterId } from './parameters'

/** Why something is unknown. */
export type UnknownCauses = {
	/** Facts that are absent, or not known to the person. */
	readonly unanswered: readonly FactId[]
	/** Facts that are answered, but whose answers settle nothing. */
	readonly inconclusive: readonly FactId[]
	/** Parameters that the authority has yet to publish. */
	readonly unsettled: readonly ParameterId[]
}

export const settled: UnknownCauses = Object.freeze({
	unanswered: Object.freeze([]),
	inconclusive: Object.freeze([]),
	unsettled: Object.freeze([]),
})

/** All asked facts that a condition depends on, in fact order. */
export const factsIn = (condition: Condition): readonly FactId[] =>
	inFactOrder(testsOf(condition).flatMap(factsUnder))

/** All parameters that a condition depends on. */
export const parametersIn = (condition: Condition): readonly ParameterId[] =>
	unique(testsOf(condition).flatMap(parametersUnder))

type Why = (given: Case) => readonly UnknownCauses[]

/** Compiles a test into a function that says why it is unknown, for a case in which it is. */
function compileWhy(test: Test): Why {
	const sum = sumIn(test)
	if (sum) return whyAny(sum.rows.map(compileWhyOpen))
	const under = factsUnder(test)
	const parameters = parametersUnder(test)
	return (given) => {
		const unanswered = under.filter((fact) => given.facts[fact] === null)
		const unsettled = parameters.filter((parameter) => isUnsettled(parameter, given.parameters))
		const inconclusive = unanswered.length + unsettled.length === 0 ? under : []
		return [{ unanswered, inconclusive, unsettled }]
	}
}

const whyAny =
	(parts: readonly Why[]): Why =>
	(given) =>
		parts.flatMap((part) => part(given))

/** Compiles a row of points into a function that says why its points are not known; nothing if they are. */
function compileWhyOpen(row: PointsRow): Why {
	const pointsOf = compileRow(row)
	const why = readRow<Why>(row, {
		fact: ({ fact }) => {
			const unanswered = [{ ...settled, unanswered: [fact] }]
			return () => unanswered
		},
		first: ({ first }) => {
			const entries = first.map(({ when }) => compileTraced(when))
			return (given) => {
				const found: UnknownCauses[] = []
				for (const entry of entries) {
					const { truth, unknown } = entry(given)
					if (truth) break
					found.push(...unknown)
				}
				return found
			}
		},
		most: ({ rows }) => whyAny(rows.map(compileWhyOpen)),
	})
	return (given) => {
		const { low, high } = pointsOf(given)
		return low === high ? [] : why(given)
	}
}

type Traced = { readonly truth: Truth; readonly unknown: readonly UnknownCauses[] }

/** A node is unknown because of its unknown parts; reasons that occur only in settled parts are not named. */
const combine = (truth: Truth, parts: readonly Traced[]): Traced => ({
	truth,
	unknown: truth === null ? parts.flatMap((part) => part.unknown) : [],
})

const compileTraced = (condition: Condition): ((given: Case) => Traced) =>
	interpret<(given: Case) => Traced>(condition, {
		test: (test) => {
			const truthOf = compileTest(test)
			const why = compileWhy(test)
			return (given) => {
				const truth = truthOf(given)
				return { truth, unknown: truth === null ? why(given) : [] }
			}
		},
		not: (inner) => (given) => {
			const part = inner(given)
			return combine(negation(part.truth), [part])
		},
		all: (parts) => (given) => combineAll(conjunction, parts, given),
		any: (parts) => (given) => combineAll(disjunction, parts, given),
	})

/** Compiles a condition into a function that says why it is unknown for a case, from its unknown parts. */
export function compileBecause(condition: Condition): (given: Case) => UnknownCauses {
	const traced = compileTraced(condition)
	return (given) => merge(traced(given).unknown)
}

/** Why a condition is unknown for one case; see `compileBecause`. */
export const because = (condition: Condition, given: Case): UnknownCauses => compileBecause(condition)(given)

function combineAll(
	join: (truths: readonly Truth[]) => Truth,
	parts: readonly ((given: Case) => Traced)[],
	given: Case,
): Traced {
	const traced = parts.map((part) => part(given))
	return combine(join(traced.map(({ truth }) => truth)), traced)
}

function merge(unknown: readonly UnknownCauses[]): UnknownCauses {
	return {
		unanswered: inFactOrder(unknown.flatMap((reason) => reason.unanswered)),
		inconclusive: inFactOrder(unknown.flatMap((reason) => reason.inconclusive)),
		unsettled: [...new Set(unknown.flatMap((reason) => reason.unsettled))],
	}
}

/** A list that may name a declaration can make something unknown that is settled without it. */
const declarationsFirst = (facts: readonly FactId[]): readonly FactId[] =>
	facts.toSorted((a, b) => declarationsOf(b).length - declarationsOf(a).length)

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
		// Dropping is monotone once lists with declarations are left in or out: a fact that could not be dropped earlier
		// cannot be dropped later, so one pass is enough.
		const facts: Record<FactId, unknown> = { ...given.facts }
		const trial = { facts: facts as Case['facts'], parameters: given.parameters }
		const kept = new Set(answered)
		for (const fact of declarationsFirst(answered.toReversed())) {
			facts[fact] = null
			if (truthOf(trial) === truth) kept.delete(fact)
			else facts[fact] = given.facts[fact]
		}
		return answered.filter((fact) => kept.has(fact))
	}
}
