import type { Class, Cut } from './cut'
import type { Truth } from './kleene'

export const unmet = 0
export const unknown = 1
export const met = 2
export type End = typeof unmet | typeof unknown | typeof met

export const rank = (truth: Truth): End => (truth === null ? unknown : truth ? met : unmet)
export const isEnd = (node: number): node is End => node <= met

type Inner = { readonly level: number; readonly children: readonly number[] }

export type Nodes = ReturnType<typeof nodeStore>

/** Keeps each node once. */
export function nodeStore(cuts: readonly Cut[]) {
	const inner: Inner[] = []
	const places = new Map<string, number>()
	const at = (node: number): Inner => inner[node - met - 1] as Inner
	const levelOf = (node: number) => (isEnd(node) ? Number.POSITIVE_INFINITY : at(node).level)
	/** The node's child for a class of a group; the node itself where it does not ask for the group. */
	const child = (node: number, level: number, place: number): number =>
		levelOf(node) === level ? (at(node).children[place] as number) : node

	const make = (level: number, children: readonly number[]): number => {
		const [first, ...others] = children as readonly [number, ...number[]]
		if (others.every((other) => other === first)) return first
		const key = `${level}:${children.join()}`
		const before = places.get(key)
		if (before !== undefined) return before
		const node = inner.push({ level, children }) + met
		places.set(key, node)
		return node
	}
	const ask = (level: number, childOf: (found: Class) => number): number =>
		make(level, (cuts[level] as Cut).classes.map(childOf))

	/** Minimum or maximum: one end decides, the other changes nothing. */
	const compileJoin = (decides: End, neutral: End) => {
		const known = new Map<number, number>()
		const join = (a: number, b: number): number => {
			if (a === b || b === neutral) return a
			if (a === neutral) return b
			if (a === decides || b === decides) return decides
			const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b)
			const before = known.get(key)
			if (before !== undefined) return before
			const level = Math.min(levelOf(a), levelOf(b))
			const children = (cuts[level] as Cut).classes.map((_, place) =>
				join(child(a, level, place), child(b, level, place)),
			)
			const node = make(level, children)
			known.set(key, node)
			return node
		}
		return join
	}
	const compileNot = () => {
		const known = new Map<number, number>()
		const flip = (node: number): number => {
			if (isEnd(node)) return met - node
			const before = known.get(node)
			if (before !== undefined) return before
			const { level, children } = at(node)
			const flipped = make(level, children.map(flip))
			known.set(node, flipped)
			return flipped
		}
		return flip
	}
	const reachedFrom = (root: number): ReadonlySet<number> => {
		const reached = new Set([root])
		for (const node of reached) if (!isEnd(node)) for (const next of at(node).children) reached.add(next)
		return reached
	}
	return { at, levelOf, child, make, ask, compileJoin, compileNot, reachedFrom, cuts }
}
