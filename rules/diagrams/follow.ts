import type { FactId } from '../facts'
import { isParameter, type Member } from '../member'
import type { Cut } from './cut'
import type { Diagrams, Root, Settled } from './diagram'
import { isEnd, type Nodes, no, pairOf, yes } from './diagram-nodes'

/** The indices of a cut's classes in the diagrams. */
type Placed = {
	readonly all: readonly number[]
	/** For each open member: sets of indices that differ in this member alone. */
	readonly slices: readonly (readonly (readonly number[])[])[]
}

/** What conditions can still come to, given the classes that each group can still end up in. */
export type Following = {
	/** Open facts that can make a difference to whether the conditions come to this end. */
	readonly decidingFacts: (end: Settled) => ReadonlySet<FactId>
	readonly canBe: (end: Settled | 'unknown') => boolean
}

/**
 * Compiles the diagrams of a condition into a function that follows them for given cuts.
 * @returns null if some group can end up in a class that the diagrams do not have
 */
export function compileFollow(diagrams: Diagrams, root: Root): (cuts: readonly Cut[]) => Following | null {
	const known = new WeakMap<Cut, Placed | null>()
	const placedOf = (cut: Cut, level: number): Placed | null => {
		const before = known.get(cut)
		if (before !== undefined) return before
		const placed = placeCut(cut, (found) => diagrams.placeOf(level, found))
		known.set(cut, placed)
		return placed
	}
	return (cuts) => {
		const placed: Placed[] = []
		for (const [level, cut] of cuts.entries()) {
			const own = placedOf(cut, level)
			if (!own) return null
			placed.push(own)
		}
		return {
			decidingFacts: (end) => decidingFacts(diagrams.nodes, root(end), { cuts, placed }),
			canBe: (end) => canBe(diagrams.nodes, root, { end, placed }),
		}
	}
}

function placeCut(
	{ classes, slices }: Cut,
	placeOf: (found: Cut['classes'][number]) => number | undefined,
): Placed | null {
	const places: number[] = []
	for (const found of classes) {
		const place = placeOf(found)
		if (place === undefined) return null
		places.push(place)
	}
	const distinct = (own: readonly number[]): readonly number[] => [...new Set(own)]
	return {
		all: distinct(places),
		slices: slices.map((own) =>
			own
				.map((slice) => distinct(slice.map((place) => places[place] as number)))
				.filter(({ length }) => length > 1),
		),
	}
}

type Followed = { readonly cuts: readonly Cut[]; readonly placed: readonly Placed[] }

/** Visits reachable nodes until every open fact has been found to be deciding, or no nodes are left. */
function decidingFacts(nodes: Nodes, from: number, { cuts, placed }: Followed): ReadonlySet<FactId> {
	const found = new Set<FactId>()
	const sought = cuts.map(({ open }, level) =>
		open.flatMap((fact: Member, at) => {
			const slices = placed[level]?.slices[at] ?? []
			return isParameter(fact) || slices.length === 0 ? [] : [{ fact, slices }]
		}),
	)
	let left = sought.reduce((sum, { length }) => sum + length, 0)
	const differ = compileDiffer(nodes, placed)
	const visited = new Set<number>()
	const visit = (node: number): void => {
		if (left === 0 || isEnd(node) || visited.has(node)) return
		visited.add(node)
		const { level, children } = nodes.at(node)
		for (const { fact, slices } of sought[level] ?? []) {
			if (found.has(fact) || !slices.some((slice) => areDistinguished(slice, children, differ))) continue
			found.add(fact)
			left--
		}
		for (const place of (placed[level] as Placed).all) visit(children[place] as number)
	}
	visit(from)
	return found
}

type Differ = (a: number, b: number) => boolean

function areDistinguished(
	[first, ...others]: readonly number[],
	children: readonly number[],
	differ: Differ,
): boolean {
	const against = children[first as number] as number
	return others.some((other) => differ(against, children[other] as number))
}

/** Compiles a predicate that tells whether two nodes can lead to different ends. */
function compileDiffer({ levelOf, child }: Nodes, placed: readonly Placed[]): Differ {
	const alike = new Set<number>()
	const differ = (a: number, b: number): boolean => {
		if (a === b) return false
		if (isEnd(a) && isEnd(b)) return true
		const key = pairOf(Math.min(a, b), Math.max(a, b))
		if (alike.has(key)) return false
		const level = Math.min(levelOf(a), levelOf(b))
		for (const place of (placed[level] as Placed).all) {
			if (differ(child(a, level, place), child(b, level, place))) return true
		}
		alike.add(key)
		return false
	}
	return differ
}

type Sought = { readonly end: Settled | 'unknown'; readonly placed: readonly Placed[] }

function canBe(nodes: Nodes, root: Root, { end, placed }: Sought): boolean {
	if (end !== 'unknown') return comesTo(nodes, placed, { from: [root(end), no], to: [yes, no] })
	return comesTo(nodes, placed, { from: [root('unmet'), root('met')], to: [no, no] })
}

type Pair = readonly [number, number]

/** Whether two nodes, followed in parallel, can lead to the given pair of ends. */
function comesTo(
	{ levelOf, child }: Nodes,
	placed: readonly Placed[],
	{ from, to }: { readonly from: Pair; readonly to: Pair },
): boolean {
	const visited = new Set<number>()
	const visit = (a: number, b: number): boolean => {
		if ((isEnd(a) && a !== to[0]) || (isEnd(b) && b !== to[1])) return false
		if (isEnd(a) && isEnd(b)) return true
		const key = pairOf(a, b)
		if (visited.has(key)) return false
		visited.add(key)
		const level = Math.min(levelOf(a), levelOf(b))
		return (placed[level] as Placed).all.some((place) =>
			visit(child(a, level, place), child(b, level, place)),
		)
	}
	return visit(...from)
}
