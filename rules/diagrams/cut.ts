import { type Case, nothingKnown } from '../case'
import { asTest, type PointsRow, type Test } from '../condition'
import type { Interval, Truth } from '../kleene'
import { type FactOrParameterId, isAskable, isNumber, isParameter, valueIn } from '../member'
import { noFacts } from '../normalise'
import { answersThatSettleNothing, compileRow, compileTest } from '../operators'
import { noParameters } from '../parameters'
import { compileRepresentatives } from './representatives'

/** How an open member can be resolved: by an answer, by an answer that settles nothing, or by "not sure". */
const resolutions = ['answer', 'open', 'not-sure'] as const
export type Resolution = (typeof resolutions)[number]

/** An equivalence class of ways to fill in a group: no rule distinguishes between them. */
export type Class = {
	/** The truths of the group's tests. */
	readonly truths: readonly Truth[]
	/** The points of the group's rows. */
	readonly points: readonly Interval[]
	/** One entry for each open member of the cut. */
	readonly how: readonly Resolution[]
}

/** The classes that a group can still end up in. */
export type Cut = {
	/** Members that are not known. */
	readonly open: readonly FactOrParameterId[]
	readonly classes: readonly Class[]
	/** For each open member: sets of classes, by index, that differ in this member alone. */
	readonly slices: readonly (readonly (readonly number[])[])[]
}

/** The number of ternary digits that fit exactly into a JavaScript number. */
const maxThrees = 33

/** The members that are partitioned together, and the tests and rows that use them. */
export type Uses = {
	readonly members: readonly FactOrParameterId[]
	readonly tests: readonly Test[]
	readonly rows: readonly PointsRow[]
}

/** Everything that a number in a group can affect: its tests, and its rows as tests. */
export const turningIn = ({ tests, rows }: Uses): readonly Test[] => [...tests, ...rows.map(asTest)]

/** All classes of a group, those of declarations included. */
export const allClasses = (group: Uses): Cut => compileCut(group, true)(nothingKnown)

/**
 * Compiles a group into a function that gives the classes it can still end up in for a case.
 * @param declared whether further declarations count among what it can end up in
 */
export function compileCut(group: Uses, declared = false): (given: Case) => Cut {
	const { members } = group
	const mayOpen = declared ? () => true : isAskable
	const truths = group.tests.map(compileTest)
	const rows = group.rows.map(compileRow)
	const turning = turningIn(group)
	const resolutionOf = compileResolution(members, turning)
	const valuesOf = new Map(
		members.map((member) => [member, compileRepresentatives(member, turning, declared)]),
	)
	const filled: Case = { facts: { ...noFacts }, parameters: { ...noParameters } }
	const classIn = (filled: Case, open: readonly FactOrParameterId[]): Class => ({
		truths: truths.map((truthOf) => truthOf(filled)),
		points: rows.map((pointsOf) => pointsOf(filled)),
		how: open.map((member) => resolutionOf(member, valueIn(filled, member))),
	})
	return (given) => {
		const open = members.filter((member) => valueIn(given, member) === null && mayOpen(member))
		if (open.length === 0) return { open, classes: [classIn(given, open)], slices: [] }
		for (const member of members) setValue(filled, member, valueIn(given, member))
		const places = new Map<number | string, number>()
		const classes: Class[] = []
		const isNumbered = truths.length + open.length <= maxThrees
		/** A number or a short string where possible, since it is computed for every value. */
		const keyOf = (): number | string => {
			if (!isNumbered) return JSON.stringify(classIn(filled, open))
			let number = 0
			for (const truthOf of truths) number = number * 3 + rank(truthOf(filled))
			for (const member of open)
				number = number * 3 + resolutions.indexOf(resolutionOf(member, valueIn(filled, member)))
			if (rows.length === 0) return number
			let key = `${number}`
			for (const pointsOf of rows) {
				const { low, high } = pointsOf(filled)
				key += ` ${low} ${high}`
			}
			return key
		}
		const placeOf = (): number => {
			const key = keyOf()
			const before = places.get(key)
			if (before !== undefined) return before
			places.set(key, classes.length)
			return classes.push(classIn(filled, open)) - 1
		}
		const slices = slicesOf(open, filled, { valuesOf, placeOf })
		return { open, classes, slices }
	}
}

type Ways = {
	readonly valuesOf: ReadonlyMap<FactOrParameterId, (given: Case) => readonly unknown[]>
	/** The index of the class that the filled-in case belongs to. */
	readonly placeOf: () => number
}

/** For each open member, the distinct sets of classes that differ in it alone. */
function slicesOf(
	open: readonly FactOrParameterId[],
	filled: Case,
	{ valuesOf, placeOf }: Ways,
): Cut['slices'] {
	const [one, other, ...more] = open
	if (one && other && more.length === 0 && !isNumber(one) && !isNumber(other)) {
		// The values do not depend on each other, so each pair needs to be tried only once.
		const [ones, others] = [valuesOf.get(one)?.(filled) ?? [], valuesOf.get(other)?.(filled) ?? []]
		const table = [null, ...ones].map((value) => {
			setValue(filled, one, value)
			return [null, ...others].map((partner) => {
				setValue(filled, other, partner)
				return placeOf()
			})
		})
		const columns = [null, ...others].map((_, at) => table.map((row) => row[at] as number))
		return [distinctSets(columns), distinctSets(table)]
	}
	return open.map((last) => {
		const sets: number[][] = []
		const others = open.filter((member) => member !== last)
		fillIn(filled, others, valuesOf, () => {
			const set: number[] = []
			sets.push(set)
			fillIn(filled, [last], valuesOf, () => set.push(placeOf()))
		})
		return distinctSets(sets)
	})
}

function distinctSets(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
	const found = new Map<string, readonly number[]>()
	for (const set of sets) {
		const sorted = [...new Set(set)].sort((a, b) => a - b)
		found.set(sorted.join(), sorted)
	}
	return [...found.values()]
}

/** Compiles a function that recognises answers that the tests themselves declare to settle nothing. */
function compileResolution(
	members: readonly FactOrParameterId[],
	tests: readonly Test[],
): (member: FactOrParameterId, value: unknown) => Resolution {
	const found = new Map(
		members.map((member) => [member, tests.flatMap((test) => answersThatSettleNothing(test, member) ?? [])]),
	)
	return (member, value) => {
		if (value === null) return 'not-sure'
		return found.get(member)?.some((settlesNothing) => settlesNothing(value)) ? 'open' : 'answer'
	}
}

const rank = (truth: Truth): number => (truth === null ? 1 : truth ? 2 : 0)

/** Visits every combination of the members' representative values, "not known" included; leaves them unknown. */
function fillIn(
	filled: Case,
	[first, ...others]: readonly FactOrParameterId[],
	valuesOf: ReadonlyMap<FactOrParameterId, (given: Case) => readonly unknown[]>,
	visit: () => void,
): void {
	if (!first) {
		visit()
		return
	}
	for (const value of [null, ...(valuesOf.get(first)?.(filled) ?? [])]) {
		setValue(filled, first, value)
		fillIn(filled, others, valuesOf, visit)
	}
	setValue(filled, first, null)
}

function setValue({ facts, parameters }: Case, member: FactOrParameterId, value: unknown): void {
	const place = (isParameter(member) ? parameters : facts) as Record<FactOrParameterId, unknown>
	place[member] = value
}
