import type { Case } from '../case'
import { type Condition, type PointsRow, testsOf } from '../condition'
import { type Group, groupsOf } from '../diagrams/classes'
import { compileDiagrams } from '../diagrams/diagram'
import { separated, separatedRow } from '../diagrams/simplify'
import { type FactOrParameterId, isNumber } from '../member'
import { configuredParameters } from '../parameters'
import { factsIn } from '../trace'
import { type Algebra, algebraOver, allPersons, type DiagramPlace, noPersons } from './algebra'
import { invariants } from './invariants'
import { differingMembers, withValues } from './person'
import type { Scope } from './scope'
import { compileWays, type DiagramWays } from './ways'

// Every person is in exactly one class of each group, and classes of different groups combine freely. So a diagram
// over the classes represents a set of persons exactly, and a claim about all persons holds if and only if the
// diagram of its counterexamples is empty.

/** Values of a group's members, and the index of the class that they belong to. */
export type Sample = { readonly values: ReadonlyMap<FactOrParameterId, unknown>; readonly place: number }

/**
 * All persons of a scope, as far as conditions distinguish them. A set of persons is a node; equal sets are equal
 * nodes.
 */
export type Space = Algebra & {
	readonly groups: readonly Group[]
	/** The person from whom witnesses differ as little as possible. */
	readonly base: Case
	/** All persons for whom the condition has this result. */
	readonly where: (condition: Condition, end: 'met' | 'unmet' | 'unknown') => number
	/** A person in a set who differs from the base in as few members as possible; null if the set is empty. */
	readonly witness: (set: number) => Case | null
	/** Whether a person of the scope is in a set. */
	readonly has: (set: number, given: Case) => boolean
	/** For each group with one of these rows: the points that are possible there. */
	readonly pointsOf: (rows: readonly PointsRow[]) => readonly (readonly number[])[]
	/** The level of a fact's or a parameter's group; -1 if no condition depends on it. */
	readonly levelOf: (member: FactOrParameterId) => number
	/** For each way to fill in the others of its group: the member's answers in ascending order. */
	readonly answersOf: (member: FactOrParameterId) => readonly (readonly Sample[])[]
}

/**
 * The space of all persons that conditions can distinguish.
 * @param near the person from whom witnesses differ as little as possible; in the scope `today`, with today's
 * parameters
 * @param held conditions that witnesses satisfy if possible; by default the invariants between the facts in the
 * conditions
 */
export function spaceOf(
	conditions: readonly Condition[],
	scope: Scope,
	near: Case,
	held: readonly Condition[] = invariantsOver(conditions),
): Space {
	const base = scope.parameters === 'today' ? { ...near, parameters: configuredParameters } : near
	const groups = groupsOf([...conditions, ...held].map(separated).flatMap(testsOf))
	const ways = groups.map((group) => compileWays(group, scope, base))
	const found = ways.map(({ classes }) => ({ classes: classes() }))
	const { nodes, rootOf, placeOf } = compileDiagrams(groups, found)
	const algebra = algebraOver(nodes)
	const nearest = groups.map(({ members }, level) => {
		const best = new Map<number, { readonly sample: Sample; readonly cost: number }>()
		ways[level]?.visit(null, (values, own) => {
			const place = placeOf(level, own) as number
			const cost = costOf(members, values, base)
			if (cost < (best.get(place)?.cost ?? Number.POSITIVE_INFINITY))
				best.set(place, { sample: { values, place }, cost })
		})
		return best
	})
	const costs = nearest.map((best) => [...best].sort(([a], [b]) => a - b).map(([, { cost }]) => cost))
	const roots = new Map<Condition, ReturnType<typeof rootOf>>()
	const likely = algebra.not(algebra.or(...held.map((condition) => rootOf(separated(condition))('unmet'))))

	const cheapest = algebra.cheapestBy((level) => costs[level] as number[])

	const levelOf = (member: FactOrParameterId) => groups.findIndex(({ members }) => members.includes(member))
	return {
		...algebra,
		groups,
		base,
		levelOf,
		where: (condition, end) => {
			const root = roots.get(condition) ?? rootOf(separated(condition))
			roots.set(condition, root)
			return end === 'unknown' ? algebra.not(algebra.or(root('met'), root('unmet'))) : root(end)
		},
		witness: (set) => {
			if (set === noPersons) return null
			const path = cheapest(set, likely) ?? cheapest(set, allPersons)
			const values = (path as readonly DiagramPlace[]).flatMap(([level, place]) => [
				...(nearest[level]?.get(place)?.sample.values ?? []),
			])
			return withValues(base, new Map(values))
		},
		pointsOf: (rows) =>
			groups.flatMap((group, level) => {
				const own = rows.map(separatedRow)
				const places = group.rows.flatMap((row, place) => (own.includes(row) ? [place] : []))
				if (places.length === 0) return []
				const sums = found[level]?.classes.map(({ points }) =>
					places.reduce((sum, place) => sum + (points[place]?.low ?? 0), 0),
				)
				return [[...new Set(sums)]]
			}),
		has: (set, given) =>
			algebra.isIn(set, (level) => placeOf(level, (ways[level] as DiagramWays).classIn(given)) as number),
		answersOf: (member) => {
			const level = levelOf(member)
			const rows = new Map<string, { readonly samples: readonly Sample[]; readonly cost: number }>()
			let row: Sample[] = []
			const end = () => {
				const sorted = isNumber(member)
					? row.toSorted((a, b) => numberOf(member, a) - numberOf(member, b))
					: row
				row = []
				const [first] = sorted
				if (!first) return
				const key = sorted.map(({ place }) => place).join()
				const others = (groups[level] as Group).members.filter((one) => one !== member)
				const cost = costOf(others, first.values, base)
				if (cost < (rows.get(key)?.cost ?? Number.POSITIVE_INFINITY)) rows.set(key, { samples: sorted, cost })
			}
			ways[level]?.visit(
				member,
				(values, own) => row.push({ values, place: placeOf(level, own) as number }),
				end,
			)
			return [...rows.values()].map(({ samples }) => samples)
		},
	}
}

/** The invariants between facts that all occur in the conditions. */
function invariantsOver(conditions: readonly Condition[]): readonly Condition[] {
	const used = new Set(conditions.flatMap(factsIn))
	return invariants.flatMap(({ holds }) => (factsIn(holds).every((fact) => used.has(fact)) ? [holds] : []))
}

const numberOf = (member: FactOrParameterId, { values }: Sample) => values.get(member) as number

/** The members that differ from the base; an open one costs slightly more, because an answer tells a reader more. */
const costOf = (
	members: readonly FactOrParameterId[],
	values: ReadonlyMap<FactOrParameterId, unknown>,
	base: Case,
): number => {
	const changed = differingMembers(members, base, withValues(base, values))
	return changed.reduce((sum, member) => sum + (values.get(member) === null ? 1.25 : 1), 0)
}
