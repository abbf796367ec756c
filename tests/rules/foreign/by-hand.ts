import { type Fact, type FactId, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Interval, Truth } from '@/rules/kleene'

/** A part of a table, written by hand: what it gives somebody who has answered these facts. */
export type Part<T> = { readonly facts: readonly FactId[]; readonly of: (person: Facts) => T }

/** A table by hand. */
export type ByHand = {
	/** Its rows, in its order. */
	readonly rows: readonly Part<number>[]
	/** What is asked beside the points. */
	readonly asks: Readonly<Record<string, Part<boolean>>>
	/** The outcome, from what is asked and the points. */
	readonly outcome: (asks: Readonly<Record<string, Truth>>, points: Interval) => Truth
}

/** Answers to each number, so that every other one counts as one of them does in both tables. */
const numbers: Partial<Record<FactId, readonly number[]>> = {
	age: [16, 29, 30, 34, 35, 36, 39, 40, 41, 70],
	experienceYears: [0, 2.5, 3, 4.9, 5, 6.5, 7, 9.9, 10, 30],
	monthsPerYear: [0, 1.9, 2, 5, 12],
	annualPayCny: [3, 4, 5, 6, 7, 8, 9, 10].flatMap((million) => [million * 1e6 - 1, million * 1e6]),
}

/** Answers to a fact, among them one like every other. */
export function answersTo(fact: FactId): readonly unknown[] {
	const kind: Fact = facts[fact]
	if (kind.type === 'yes-no') return [true, false]
	if (kind.type === 'choice') return kind.options
	if (kind.type === 'choices') return [[], [kind.options[0]], kind.options]
	return numbers[fact] as readonly number[]
}

/** What a part comes to with each way to answer what is open. */
function* ways<T>({ facts: looked, of }: Part<T>, person: Facts): Generator<T> {
	const open = looked.find((fact) => person[fact] === null)
	if (!open) return yield of(person)
	for (const answer of answersTo(open)) yield* ways({ facts: looked, of }, { ...person, [open]: answer })
}

/** The fewest and the most points of a row. */
function boundsOf(row: Part<number>, person: Facts): Interval {
	const points = [...ways(row, person)]
	return { low: Math.min(...points), high: Math.max(...points) }
}

/** Whether something holds; null while that depends on what is open. */
function truthOf(part: Part<boolean>, person: Facts): Truth {
	const [first, ...others] = new Set(ways(part, person))
	return others.length > 0 ? null : (first as boolean)
}

const words = { true: 'eligible', false: 'ineligible', null: 'undetermined' } as const

/** Somebody's outcome and points by hand. */
export function judge({ rows, asks, outcome }: ByHand, person: Facts) {
	const factors = rows.map((row) => boundsOf(row, person))
	const points = {
		low: factors.reduce((sum, { low }) => sum + low, 0),
		high: factors.reduce((sum, { high }) => sum + high, 0),
	}
	const truths = Object.fromEntries(Object.entries(asks).map(([id, part]) => [id, truthOf(part, person)]))
	return { outcome: words[`${outcome(truths, points)}`], points, factors }
}
