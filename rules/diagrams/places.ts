import type { Class, Cut } from './cut'
import { isEnd, type Nodes } from './diagram-nodes'

/** The classes of a cut, by their places in the diagrams. */
export type PlacedClasses = {
	readonly all: readonly number[]
	/** For each open member: sets of places that differ in this member alone. */
	readonly slices: readonly (readonly (readonly number[])[])[]
}

/** The places of a cut's classes; null if the diagrams lack one. */
export function placeCut(
	{ classes, slices }: Cut,
	placeOf: (found: Class) => number | undefined,
): PlacedClasses | null {
	const places: number[] = []
	for (const found of classes) {
		const place = placeOf(found)
		if (place === undefined) return null
		places.push(place)
	}
	return mapped({ all: places.map((_, at) => at), slices }, places)
}

/** Gives all classes that lead to the same nodes, wherever below a node they are asked for, the first one's place. */
export function compileMerge(
	nodes: Nodes,
	from: number,
): (placed: PlacedClasses, level: number) => PlacedClasses {
	const first = new Map([...columnsUnder(nodes, from)].map(([level, columns]) => [level, firstOf(columns)]))
	const known = new WeakMap<PlacedClasses, PlacedClasses>()
	return (placed, level) => {
		const before = known.get(placed)
		if (before) return before
		const merged = mapped(placed, first.get(level) ?? placed.all.map(() => 0))
		known.set(placed, merged)
		return merged
	}
}

/** For each level under a node: for each class, where it leads from each node there. */
function columnsUnder(nodes: Nodes, from: number): ReadonlyMap<number, readonly string[]> {
	const columns = new Map<number, string[]>()
	const visited = new Set<number>()
	const visit = (node: number): void => {
		if (isEnd(node) || visited.has(node)) return
		visited.add(node)
		const { level, children } = nodes.at(node)
		const own = columns.get(level) ?? children.map(() => '')
		columns.set(level, own)
		for (const [place, child] of children.entries()) {
			own[place] += `${child} `
			visit(child)
		}
	}
	visit(from)
	return columns
}

function firstOf(columns: readonly string[]): readonly number[] {
	const first = new Map<string, number>()
	return columns.map((column, place) => {
		const before = first.get(column) ?? place
		first.set(column, before)
		return before
	})
}

/** Replaces each place; slices in which nothing differs any more are left out. */
function mapped({ all, slices }: PlacedClasses, places: readonly number[]): PlacedClasses {
	const replaced = (own: readonly number[]) => [...new Set(own.map((place) => places[place] as number))]
	const distinct = (own: readonly (readonly number[])[]) => [
		...new Map(own.map(replaced).map((slice) => [slice.join(), slice])).values(),
	]
	return {
		all: replaced(all),
		slices: slices.map((own) => distinct(own).filter(({ length }) => length > 1)),
	}
}
