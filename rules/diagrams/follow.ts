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

/**
 * What conditions can come to. `exempt`: an exempting one is unmet, so that the others do not matter; `open`: it is not
 * known whether one is; else all exempting ones are met, and it is what the required ones come to.
 */
export type End = 'exempt' | 'open' | Settled | 'unknown'

/** What an open fact can decide: an end, or whether the exempting conditions are all met. */
export type Decided = 'exempt' | 'concerned' | Settled

/** What conditions can still come to, given the classes that each group can still end up in. */
export type Following = {
	/** Open facts that can make a difference to this. */
	readonly decidingFacts: (decided: Decided) => ReadonlySet<FactId>
	/** Whether some open fact can make a difference to this. */
	readonly isOpen: (decided: Decided) => boolean
	readonly canBe: (end: End) => boolean
}

/** The diagrams of exempting conditions, if there are any, and of required ones. */
export type Roots = { readonly exempting: Root | null; readonly required: Root }

/**
 * Compiles the diagrams of conditions into a function that follows them for given cuts.
 * @returns null if some group can end up in a class that the diagrams do not have
 */
export function compileFollow(diagrams: Diagrams, roots: Roots): (cuts: readonly Cut[]) => Following | null {
	const rootOf = rootsOf(diagrams.nodes, roots)
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
			decidingFacts: (decided) => decidingFacts(diagrams.nodes, rootOf(decided), { cuts, placed }),
			isOpen: (decided) => decidingFacts(diagrams.nodes, rootOf(decided), { cuts, placed }, 1).size > 0,
			canBe: (end) => comesTo(diagrams.nodes, placed, waysTo(end, rootOf)),
		}
	}
}

/** The node of everybody for whom something is so. */
type RootOf = (decided: Decided) => number

function rootsOf({ and }: Nodes, { exempting, required }: Roots): RootOf {
	if (!exempting) {
		return (decided) => (decided === 'exempt' ? no : decided === 'concerned' ? yes : required(decided))
	}
	const known = new Map<Decided, number>()
	const make = (decided: Decided): number => {
		if (decided === 'exempt') return exempting('unmet')
		return decided === 'concerned' ? exempting('met') : and(exempting('met'), required(decided))
	}
	return (decided) => {
		const root = known.get(decided) ?? make(decided)
		known.set(decided, root)
		return root
	}
}

/** Nodes that are to be followed in parallel, and what each has to lead to. */
type Sought = readonly { readonly node: number; readonly to: number }[]

function waysTo(end: End, rootOf: RootOf): Sought {
	const is = (decided: Decided) => ({ node: rootOf(decided), to: yes })
	const isNot = (decided: Decided) => ({ node: rootOf(decided), to: no })
	if (end === 'unknown') return [is('concerned'), isNot('unmet'), isNot('met')]
	return end === 'open' ? [isNot('exempt'), isNot('concerned')] : [is(end)]
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

/** Visits reachable nodes until every open fact, or as many as wanted, has been found to be deciding, or no nodes are left. */
function decidingFacts(
	nodes: Nodes,
	from: number,
	{ cuts, placed }: Followed,
	wanted = Number.POSITIVE_INFINITY,
): ReadonlySet<FactId> {
	const found = new Set<FactId>()
	const sought = cuts.map(({ open }, level) =>
		open.flatMap((fact: Member, at) => {
			const slices = placed[level]?.slices[at] ?? []
			return isParameter(fact) || slices.length === 0 ? [] : [{ fact, slices }]
		}),
	)
	let left = Math.min(
		wanted,
		sought.reduce((sum, { length }) => sum + length, 0),
	)
	const differ = compileDiffer(nodes, placed)
	const visited = new Set<number>()
	const visit = (node: number): void => {
		if (left === 0 || isEnd(node) || visited.has(node)) return
		visited.add(node)
		const { level, children } = nodes.at(node)
		for (const { fact, slices } of sought[level] ?? []) {
			if (left === 0 || found.has(fact) || !slices.some((slice) => areDistinguished(slice, children, differ)))
				continue
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

/** Whether nodes, followed in parallel, can all lead to what is sought. */
function comesTo({ levelOf, child }: Nodes, placed: readonly Placed[], sought: Sought): boolean {
	const wanted = sought.filter(({ node, to }) => !isEnd(node) || node !== to)
	const visited = new Set<number | string>()
	const visit = (at: readonly number[]): boolean => {
		if (at.some((node, place) => isEnd(node) && node !== wanted[place]?.to)) return false
		if (at.every(isEnd)) return true
		const key = keyOf(at)
		if (visited.has(key)) return false
		visited.add(key)
		const level = Math.min(...at.map(levelOf))
		return (placed[level] as Placed).all.some((place) => visit(at.map((node) => child(node, level, place))))
	}
	return visit(wanted.map(({ node }) => node))
}

const keyOf = (nodes: readonly number[]): number | string => {
	const [one, other, ...more] = nodes as readonly [number, number?, ...number[]]
	if (more.length > 0) return nodes.join()
	return other === undefined ? one : pairOf(one, other)
}
