import type { Case } from './case'
import type { Band, FactRow, FactRowKind } from './condition'
import { type Fact, facts, type NumberFact } from './facts'
import { exactly, type Interval } from './kleene'

/** Everything that evaluation and analysis need to know about a kind of row in which one fact gives points. */
type Kind<K extends FactRowKind> = {
	/** The points for an answer. */
	readonly points: (row: FactRow<K>, answer: unknown) => number
	/** The numbers at which the points change. */
	readonly turns: (row: FactRow<K>) => readonly number[]
}

export const rowKinds: { readonly [K in FactRowKind]: Kind<K> } = {
	bands: {
		points: ({ bands }, value) => {
			const band = bands.findLast(({ from }) => (value as number) >= from)
			return band ? inBand(band, value as number) : 0
		},
		turns: ({ bands }) =>
			bands.flatMap(({ from, points, more, most }) => {
				const steps = more && most !== undefined ? Math.ceil((most - points) / more) : 0
				return [from, ...wholeNumbers(Math.floor(from) + 1, Math.floor(from) + steps)]
			}),
	},
	options: {
		points: ({ options }, value) => options[value as string] ?? 0,
		turns: () => [],
	},
	'any-entry': {
		points: ({ anyEntry }, list) => ((list as readonly string[]).length > 0 ? anyEntry : 0),
		turns: () => [],
	},
	'as-given': {
		points: (_, value) => value as number,
		turns: ({ asGiven }) => wholeNumbers(asGiven.min, asGiven.max),
	},
}

const inBand = (band: Band, value: number) =>
	band.more === undefined
		? band.points
		: Math.min(
				band.points + band.more * (Math.floor(value) - Math.floor(band.from)),
				band.most ?? Number.POSITIVE_INFINITY,
			)

const wholeNumbers = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)

/** The points that one row gives for an answer. */
export const pointsFor = <K extends FactRowKind>(row: FactRow<K>, answer: unknown): number =>
	rowKinds[row.kind].points(row, answer)

/** The numbers at which a row's points change. */
export const pointsTurns = <K extends FactRowKind>(row: FactRow<K>): readonly number[] =>
	rowKinds[row.kind].turns(row)

/** Answers that cover all cases: every other answer gives as many points as one of them. */
function answersIn(row: FactRow): readonly unknown[] {
	const kind: Fact = facts[row.fact]
	if (kind.type === 'choice') return kind.options
	if (kind.type === 'choices') return [[], kind.options]
	const { min, max } = kind as NumberFact
	return [min, max, ...pointsTurns(row).filter((at) => at > min && at < max)]
}

/** Compiles a row into its points as an interval: a single figure if its fact is answered, otherwise its whole range. */
export function compileFactRow(row: FactRow): (given: Case) => Interval {
	const points = answersIn(row).map((answer) => pointsFor(row, answer))
	const whole = { low: Math.min(...points), high: Math.max(...points) }
	return ({ facts }) => {
		const value = facts[row.fact]
		return value === null ? whole : exactly(pointsFor(row, value))
	}
}
