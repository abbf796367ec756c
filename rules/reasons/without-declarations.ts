import type { Case } from '../case'
import {
	all,
	any,
	type Condition,
	groupIn,
	interpret,
	not,
	type PointsRow,
	pointsAtLeast,
	readRow,
	type Test,
} from '../condition'
import { declarationsOf, type FactId, factIds } from '../facts'
import { sumIn } from '../operators'
import { factsIn } from '../trace'

/** The facts whose lists can name a declaration. */
const declaring = factIds.filter((fact) => declarationsOf(fact).length > 0)

/** The options that a test makes unknown only once somebody names them. */
const declaredIn = (conditions: readonly Condition[]): readonly string[] =>
	conditions.flatMap((condition) => testsIn(condition).flatMap((test) => optionOf(test) ?? []))

const optionOf = (test: Test): string | null => (test.op === 'declares-way' ? test.option : null)

const testsIn = (condition: Condition): readonly Test[] =>
	interpret<readonly Test[]>(condition, {
		test: (test) => [test, ...(sumIn(test)?.rows ?? []).flatMap(testsInRow)],
		not: (inner) => inner,
		all: (parts) => parts.flat(),
		any: (parts) => parts.flat(),
	})

const testsInRow = (row: PointsRow): readonly Test[] =>
	readRow<readonly Test[]>(row, {
		fact: () => [],
		first: ({ first }) => first.flatMap(({ when }) => testsIn(when)),
		most: (_, parts) => parts.flat(),
	})

/** Compiles whether somebody names an option that leaves a condition open once it is named. */
export function compileDeclares(conditions: readonly Condition[]): (facts: Case['facts']) => boolean {
	const options = declaredIn(conditions)
	return (facts) =>
		options.length > 0 &&
		declaring.some((fact) => (facts[fact] as readonly string[] | null)?.some((own) => options.includes(own)))
}

/** The facts that are left out, or left in, to find a reason where somebody makes a declaration. */
export const declaringIn = (condition: Condition): readonly FactId[] => {
	const facts = factsIn(condition)
	return declaring.filter((fact) => facts.includes(fact))
}

/** What is left of a condition, as far as its being met, or its being unmet, is concerned. */
type Sides = { readonly met: Condition; readonly unmet: Condition }

const always = all()
const never = any()
const isConstant = (condition: Condition, to: 'all' | 'any'): boolean =>
	condition.op === to && groupIn(condition)?.conditions.length === 0

const both = (parts: readonly Condition[]): Condition => {
	if (parts.some((part) => isConstant(part, 'any'))) return never
	return all(...parts.filter((part) => !isConstant(part, 'all')))
}
const either = (parts: readonly Condition[]): Condition => {
	if (parts.some((part) => isConstant(part, 'all'))) return always
	return any(...parts.filter((part) => !isConstant(part, 'any')))
}
const opposite = (condition: Condition): Condition =>
	isConstant(condition, 'all') ? never : isConstant(condition, 'any') ? always : not(condition)

/**
 * A condition as it reads for somebody who makes no declaration, without what can never be met, or never be unmet; for
 * these persons it is met, or unmet, by the same facts.
 */
export const withoutDeclarations = (condition: Condition, isMet: boolean): Condition =>
	sidesOf(condition)[isMet ? 'met' : 'unmet']

const sidesOf = (condition: Condition): Sides =>
	interpret<Sides>(condition, {
		test: sidesOfTest,
		not: ({ met, unmet }) => ({ met: opposite(unmet), unmet: opposite(met) }),
		all: (parts) => ({
			met: both(parts.map(({ met }) => met)),
			unmet: both(parts.map(({ unmet }) => unmet)),
		}),
		any: (parts) => ({
			met: either(parts.map(({ met }) => met)),
			unmet: either(parts.map(({ unmet }) => unmet)),
		}),
	})

function sidesOfTest(test: Test): Sides {
	if (test.op === 'names-way') return { met: never, unmet: test }
	if (test.op === 'leaves-open') return { met: never, unmet: always }
	if (test.op === 'declares-way') return { met: never, unmet: never }
	if (test.op === 'declares') return { met: test, unmet: never }
	const sum = sumIn(test)
	const own = sum ? pointsAtLeast(sum.rows.map(plainRow), sum.limit) : test
	return { met: own, unmet: own }
}

const plainRow = (row: PointsRow): PointsRow =>
	readRow<PointsRow>(row, {
		fact: (own) => own,
		first: (own) => ({
			...own,
			first: own.first.filter(({ when }) => when.op !== 'declares-way'),
		}),
		most: (own, rows) => ({ ...own, rows }),
	})
