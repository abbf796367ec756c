import type { FactId } from '../facts'
import { type FactOrParameterId, isParameter } from '../member'
import type { Cut } from './cut'
import type { Diagrams, Root, SettledResult } from './diagram'
import { isEnd, type Nodes, noNode, yesNode } from './diagram-nodes'
import { compileMerge, type PlacedClasses, placeCut } from './places'

/**
 * What conditions can come to. `exempt`: an exempting one is unmet, so that the others do not matter; `open`: it is not
 * known whether one is; else all exempting ones are met, and it is what the required ones come to.
 */
export type DiagramEnd = 'exempt' | 'open' | SettledResult | 'unknown'

/** What an open fact can decide: an end, or whether the exempting conditions are all met. */
export type DecidedEnd = 'exempt' | 'concerned' | SettledResult

/** What conditions can still come to, given the classes that each group can still end up in. */
export type ReachableEnds = {
	/** Open facts that can make a difference to this. */
	readonly decidingFacts: (decided: DecidedEnd) => ReadonlySet<FactId>
	/** Whether there is such a fact. */
	readonly isOpen: (decided: DecidedEnd) => boolean
	readonly canBe: (end: DiagramEnd) => boolean
	readonly isSure: (end: DiagramEnd) => boolean
}

/** The diagrams of exempting conditions, if there are any, and of required ones. */
export type Roots = { readonly exempting: Root | null; readonly required: Root }

/**
 * Compiles the diagrams of conditions into a function that follows them for given cuts.
 * @returns null if some group can end up in a class that the diagrams do not have
 */
export function compileFollow(
	diagrams: Diagrams,
	roots: Roots,
): (cuts: readonly Cut[]) => ReachableEnds | null {
	const { nodes } = diagrams
	const setOf = setsOf(nodes, roots)
	const known = new WeakMap<Cut, PlacedClasses | null>()
	const placedOf = (cut: Cut, level: number): PlacedClasses | null => {
		const before = known.get(cut)
		if (before !== undefined) return before
		const placed = placeCut(cut, (found) => diagrams.placeOf(level, found))
		known.set(cut, placed)
		return placed
	}
	const merges = new Map<number, ReturnType<typeof compileMerge>>()
	const mergeOf = (from: number) => {
		const merge = merges.get(from) ?? compileMerge(nodes, from)
		merges.set(from, merge)
		return merge
	}
	const canReach = compileReach(nodes)
	return (cuts) => {
		const all: PlacedClasses[] = []
		for (const [level, cut] of cuts.entries()) {
			const own = placedOf(cut, level)
			if (!own) return null
			all.push(own)
		}
		const hasParameter = cuts.some(({ open }) => open.some(isParameter))
		const starts = new Map<DecidedEnd | DiagramEnd, Start>()
		const startAt = (what: DecidedEnd | DiagramEnd): Start => {
			const before = starts.get(what)
			if (before) return before
			const from = setOf(what)
			const start = { from, placed: all.map(mergeOf(from)), reached: [null, null] }
			starts.set(what, start)
			return start
		}
		const deciding = (decided: DecidedEnd) => decidingFacts(nodes, startAt(decided), cuts)
		const canBeSo = (what: DecidedEnd | DiagramEnd) => canReach(startAt(what), yesNode)
		const canBeOtherwise = (what: DecidedEnd | DiagramEnd) => canReach(startAt(what), noNode)
		return {
			decidingFacts: deciding,
			isOpen: (decided) =>
				hasParameter ? deciding(decided).size > 0 : canBeSo(decided) && canBeOtherwise(decided),
			canBe: canBeSo,
			isSure: (end) => !canBeOtherwise(end),
		}
	}
}

/** Gives the node of everybody for whom something is so. */
function setsOf(
	{ and, not }: Nodes,
	{ exempting, required }: Roots,
): (what: DecidedEnd | DiagramEnd) => number {
	const make = (what: DecidedEnd | DiagramEnd): number => {
		switch (what) {
			case 'exempt':
				return exempting?.('unmet') ?? noNode
			case 'concerned':
				return exempting?.('met') ?? yesNode
			case 'open':
				return and(not(setOf('exempt')), not(setOf('concerned')))
			case 'unknown':
				return and(setOf('concerned'), and(not(required('unmet')), not(required('met'))))
			case 'met':
			case 'unmet':
				return and(setOf('concerned'), required(what))
		}
	}
	const known = new Map<DecidedEnd | DiagramEnd, number>()
	const setOf = (what: DecidedEnd | DiagramEnd): number => {
		const set = known.get(what) ?? make(what)
		known.set(what, set)
		return set
	}
	return setOf
}

/** A node, where each level can lead from it, and whether it can lead to either end, once that is known. */
type Start = {
	readonly from: number
	readonly placed: readonly PlacedClasses[]
	readonly reached: (boolean | null)[]
}

/** The greatest number of a walk that an array of 32 bits holds. */
const maxWalk = 2 ** 32 - 1

/** Gives whether a node can lead to an end. */
function compileReach(nodes: Nodes): (start: Start, end: number) => boolean {
	/** The number of the last walk that came by each node: a set for each walk would cost more than the walk. */
	let lastWalk = new Uint32Array(0)
	let walk = 0
	return ({ from, placed, reached }, end) => {
		const before = reached[end]
		if (before !== null && before !== undefined) return before
		if (lastWalk.length < nodes.count() || walk === maxWalk) {
			lastWalk = new Uint32Array(2 * nodes.count())
			walk = 0
		}
		walk++
		const visit = (node: number): boolean => {
			if (isEnd(node)) return node === end
			if (lastWalk[node] === walk) return false
			lastWalk[node] = walk
			const { level, children } = nodes.at(node)
			for (const place of (placed[level] as PlacedClasses).all)
				if (visit(children[place] as number)) return true
			return false
		}
		const can = visit(from)
		reached[end] = can
		return can
	}
}

/** The open facts whose answers can lead to different ends. */
function decidingFacts(nodes: Nodes, { from, placed }: Start, cuts: readonly Cut[]): ReadonlySet<FactId> {
	const found = new Set<FactId>()
	const known = new Map<number, number>()
	const numbers = new Map<string, number>()
	const numberOf = (key: string): number => {
		const number = numbers.get(key) ?? numbers.size + yesNode + 1
		numbers.set(key, number)
		return number
	}
	const sought = cuts.map(({ open }, level) =>
		open.flatMap((fact: FactOrParameterId, at) => {
			const slices = placed[level]?.slices[at] ?? []
			return isParameter(fact) || slices.length === 0 ? [] : [{ fact, slices }]
		}),
	)
	/** One number for all nodes that can lead to the same ends by the same answers. */
	const reduce = (node: number): number => {
		if (isEnd(node)) return node
		const before = known.get(node)
		if (before !== undefined) return before
		const { level, children } = nodes.at(node)
		const ofPlace = (place: number) => reduce(children[place] as number)
		const reduced = (placed[level] as PlacedClasses).all.map(ofPlace)
		const isOne = !isVaried(reduced)
		const number = isOne ? (reduced[0] as number) : numberOf(`${level} ${reduced}`)
		known.set(node, number)
		if (isOne) return number
		for (const { fact, slices } of sought[level] ?? []) {
			if (!found.has(fact) && slices.some((slice) => isVaried(slice.map(ofPlace)))) found.add(fact)
		}
		return number
	}
	reduce(from)
	return found
}

const isVaried = (numbers: readonly number[]): boolean => numbers.some((other) => other !== numbers[0])
