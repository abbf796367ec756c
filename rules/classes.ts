import type { Case } from './case'
import type { PointsRow, Test } from './condition'
import { factIds } from './facts'
import type { Interval, Truth } from './kleene'
import { isParameter, type Member, valueIn } from './member'
import { compileTest, factsUnder, openOptions, parameterUnder, sumIn } from './operators'
import { parameterIds } from './parameters'
import { rowPoints } from './points'
import { representatives } from './representatives'

// A fact has very many answers, and the rules tell few of them apart. What tests hold against one another is cut
// together, for how a number turns a test depends on its partner.

/** How somebody can come by a class: by an answer, by one that settles nothing, or not knowing. */
const hows = ['answer', 'open', 'not-sure'] as const
export type How = (typeof hows)[number]

/** Ways to fill in a group that no rule can tell apart. */
export type Class = {
	/** The truths of the group's tests. */
	readonly truths: readonly Truth[]
	/** What the group's rows give. */
	readonly points: readonly Interval[]
	/** For each open member of the cut. */
	readonly how: readonly How[]
}

/** The classes that a group can still come to. */
export type Cut = {
	/** The same for two people whose groups can come out in the same ways. */
	readonly id: string
	/** Members that are not known. */
	readonly open: readonly Member[]
	readonly classes: readonly Class[]
	/** For each open member: sets of classes, by their places, that differ in this member alone. */
	readonly slices: readonly (readonly (readonly number[])[])[]
}

/** Facts and parameters that are held against one another, or a single one; and what looks at them. */
export type Group = {
	readonly members: readonly Member[]
	readonly tests: readonly Test[]
	readonly rows: readonly PointsRow[]
	readonly cut: (given: Case) => Cut
}

const membersOf = (test: Test): readonly Member[] => {
	const parameter = parameterUnder(test)
	return parameter ? [...factsUnder(test), parameter] : factsUnder(test)
}

const memberOrder: readonly Member[] = [...factIds, ...parameterIds]
const byOrder = (members: Iterable<Member>): readonly Member[] => {
	const wanted = new Set(members)
	return memberOrder.filter((member) => wanted.has(member))
}

/** Sorts what tests look at into groups; the facts of a sum belong together only where something else joins them. */
export function groupsOf(tests: readonly Test[]): readonly Group[] {
	const sums = tests.flatMap((test) => sumIn(test) ?? [])
	const single = [...new Set(tests)].filter((test) => sumIn(test) === null)
	const rows = [...new Set(sums.flatMap((sum) => sum.rows))]
	let joined: (readonly Member[])[] = []
	for (const members of [...single.map(membersOf), ...rows.map(({ fact }) => [fact])]) {
		const touching = joined.filter((group) => group.some((member) => members.includes(member)))
		joined = [
			...joined.filter((group) => !touching.includes(group)),
			byOrder([...touching.flat(), ...members]),
		]
	}
	const inOrder = joined.toSorted(
		([a], [b]) => memberOrder.indexOf(a as Member) - memberOrder.indexOf(b as Member),
	)
	return inOrder.map((members) => {
		const own = single.filter((test) => membersOf(test).some((member) => members.includes(member)))
		const ownRows = rows.filter(({ fact }) => members.includes(fact))
		return { members, tests: own, rows: ownRows, cut: compileCut(members, own, ownRows) }
	})
}

/** So many cuts are remembered for each group. */
const maxCuts = 16_384

function compileCut(
	members: readonly Member[],
	tests: readonly Test[],
	rows: readonly PointsRow[],
): (given: Case) => Cut {
	const truths = tests.map(compileTest)
	const howOf = compileHow(tests)
	// Where numbers turn depends on the rows as well.
	const turning: readonly Test[] = [
		...tests,
		...rows.map((row): Test => ({ op: 'points-at-least', rows: [row], limit: 0 })),
	]
	const known = new Map<string, Cut>()
	const ids = new Map<string, number>()
	const idOf = (key: string): number => {
		const id = ids.get(key) ?? ids.size
		ids.set(key, id)
		return id
	}

	const work = (given: Case): Cut => {
		const open = members.filter((member) => valueIn(given, member) === null)
		const filled = { facts: { ...given.facts }, parameters: { ...given.parameters } }
		const places = new Map<number | string, number>()
		const classes: Class[] = []
		const placeOf = (): number => {
			// A number as far as it goes, for this is asked very often.
			let key: number | string = 0
			for (const truthOf of truths) key = key * 3 + rank(truthOf(filled))
			for (const member of open) key = key * 3 + hows.indexOf(howOf(member, valueIn(filled, member)))
			const points = rows.map((row) => rowPoints(row, filled.facts))
			if (points.length > 0) key = `${key} ${points.map(({ low, high }) => `${low}-${high}`).join()}`
			const before = places.get(key)
			if (before !== undefined) return before
			places.set(key, classes.length)
			return (
				classes.push({
					truths: truths.map((truthOf) => truthOf(filled)),
					points,
					how: open.map((member) => howOf(member, valueIn(filled, member))),
				}) - 1
			)
		}
		const slicesOf = (last: Member) => {
			const found = new Map<string, readonly number[]>()
			fillIn(
				filled,
				open.filter((member) => member !== last),
				turning,
				() => {
					const slice = new Set<number>()
					fillIn(filled, [last], turning, () => slice.add(placeOf()))
					const sorted = [...slice].sort((a, b) => a - b)
					found.set(sorted.join(), sorted)
				},
			)
			return [...found.values()]
		}
		const slices = open.map(slicesOf)
		if (open.length === 0) placeOf()
		const [only] = classes
		// What is known of rows counts in their sums; a group that is known is told by its truths alone.
		const id =
			open.length === 0 ? `${only?.truths}` : idOf(JSON.stringify([open, [...places.keys()], slices]))
		return { id: `${id}`, open, classes, slices }
	}
	return (given) => {
		const key = JSON.stringify(members.map((member) => valueIn(given, member)))
		const before = known.get(key)
		if (before) return before
		if (known.size >= maxCuts) known.clear()
		const cut = work(given)
		known.set(key, cut)
		return cut
	}
}

/** Tells answers that settle nothing by the tests' own words. */
function compileHow(tests: readonly Test[]): (member: Member, value: unknown) => How {
	const open = new Set(
		tests.flatMap((test) =>
			openOptions(test).flatMap((option) => factsUnder(test).map((fact) => `${fact} ${option}`)),
		),
	)
	return (member, value) =>
		value === null
			? 'not-sure'
			: typeof value === 'string' && open.has(`${member} ${value}`)
				? 'open'
				: 'answer'
}

const rank = (truth: Truth): number => (truth === null ? 1 : truth ? 2 : 0)

/** Gives some members each value that can make a difference, not knowing included, and leaves them unknown. */
function fillIn(
	filled: Case,
	[first, ...others]: readonly Member[],
	tests: readonly Test[],
	visit: () => void,
): void {
	if (!first) {
		visit()
		return
	}
	const place = (isParameter(first) ? filled.parameters : filled.facts) as Record<Member, unknown>
	for (const value of [null, ...representatives(first, tests, filled)]) {
		place[first] = value
		fillIn(filled, others, tests, visit)
	}
	place[first] = null
}
