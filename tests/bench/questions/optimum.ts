import { branchesOf } from '@/rules/asking/branches'
import type { AskingProgress, ComponentProgress, FactsSoFar } from '@/rules/asking/progress'
import type { State } from '@/rules/diagrams/state'
import type { FactId } from '@/rules/facts'

/** What can become of a component by the answers to its questions. */
type Node = {
	readonly id: number
	readonly state: State
	/** Whether it says whom the rule set concerns, which is asked whatever else is so. */
	readonly isExempting: boolean
	readonly after: (fact: FactId) => readonly Branch[]
}
type Branch = readonly [share: number, node: Node]

const known = new Map<State, Node>()

function nodeOf(part: ComponentProgress, at: FactsSoFar): Node {
	const before = known.get(part.state)
	if (before) return before
	const branches = new Map<FactId, readonly Branch[]>()
	const node: Node = {
		id: known.size,
		state: part.state,
		isExempting: part.component.isExempting,
		after: (fact) => {
			const found = branches.get(fact) ?? branchesAfter(part, at, fact)
			branches.set(fact, found)
			return found
		},
	}
	known.set(part.state, node)
	return node
}

function branchesAfter(part: ComponentProgress, at: FactsSoFar, fact: FactId): readonly Branch[] {
	const shares = new Map<Node, number>()
	for (const next of branchesOf({ part, at }, fact)) {
		const node = nodeOf(next.part, next.at)
		shares.set(node, (shares.get(node) ?? 0) + next.share)
	}
	return [...shares].map(([node, share]) => [share, node])
}

/** The probability that a component turns out unmet, if its questions are all asked. */
function unmetShare(node: Node): number {
	if (node.state.isUnmet()) return 1
	const [fact] = node.state.decisive()
	return fact ? node.after(fact).reduce((sum, [share, next]) => sum + share * unmetShare(next), 0) : 0
}

/** Whether it is settled that a rule set does not concern somebody, or that this stays open. */
const isOutside = ({ state }: Node): boolean => !state.leavesToOthers() && !state.canBe('unmet')

/** The fewest questions that can be expected about whom the rule set concerns, once all else has failed. */
function concernCost(node: Node): number {
	if (!node.isExempting) return 0
	const costs = node.state
		.deciding(['exempt', 'concerned'])
		.map((fact) => node.after(fact).reduce((sum, [share, next]) => sum + share * concernCost(next), 1))
	return costs.length === 0 ? 0 : Math.min(...costs)
}

/**
 * The fewest questions that can be expected under one rule set, if the guesses hold. Conditions on one fact alone are
 * tried in the order of how likely they are to fail, since to swap two of them can only cost; all others in every order.
 * @param openers questions that have to come first
 */
export function optimumOf(progress: AskingProgress, openers: readonly FactId[] = []): number {
	const [standing] = progress.standings
	const nodes = (standing?.parts ?? []).map((part) => ({ part, node: nodeOf(part, progress) }))
	const costOutside = (all: readonly Node[]) => all.reduce((sum, node) => sum + concernCost(node), 0)
	if (nodes.some(({ node }) => isOutside(node))) return 0
	if (nodes.some(({ node }) => node.state.isUnmet())) return costOutside(nodes.map(({ node }) => node))
	const rank = ({ part }: { part: ComponentProgress }) => openers.indexOf(part.component.facts[0] as FactId)
	const singles = nodes
		.filter(({ part, node }) => part.component.facts.length === 1 && node.state.decisive().length > 0)
		.toSorted((a, b) => {
			if (rank(a) >= 0 || rank(b) >= 0) return (rank(a) >>> 0) - (rank(b) >>> 0)
			return unmetShare(b.node) - unmetShare(a.node)
		})
	const forced = singles.filter((single) => rank(single) >= 0).length
	const solved = new Map<string, number>()
	type Rest = { readonly several: (node: Node) => readonly Node[]; readonly cost: (node: Node) => number }
	const total = (branches: readonly Branch[], { several, cost }: Rest) =>
		branches.reduce((sum, [share, node]) => {
			if (isOutside(node)) return sum
			return sum + share * (node.state.isUnmet() ? costOutside(several(node)) : cost(node))
		}, 0)
	const solve = (asked: number, isHopeless: boolean, several: readonly Node[]): number => {
		const key = `${asked} ${isHopeless} ${several.map(({ id }) => id)}`
		const before = solved.get(key)
		if (before !== undefined) return before
		const costs: number[] = []
		const single = singles[asked]
		if (single) {
			const branches = single.node.after(single.part.component.facts[0] as FactId)
			costs.push(
				total(branches, {
					several: () => several,
					cost: (next) => solve(asked + 1, isHopeless || !next.state.canBeMet(), several),
				}),
			)
		}
		if (asked >= forced) {
			for (const [place, node] of several.entries()) {
				const isRestHopeless =
					isHopeless || several.some((other) => other !== node && !other.state.canBeMet())
				const open = [...node.state.decisive(), ...(isRestHopeless ? [] : node.state.helpful())]
				for (const fact of open) {
					const after = (next: Node) => several.with(place, next)
					costs.push(
						total(node.after(fact), {
							several: after,
							cost: (next) => solve(asked, isHopeless, after(next)),
						}),
					)
				}
			}
		}
		const best = costs.length === 0 ? 0 : 1 + Math.min(...costs)
		solved.set(key, best)
		return best
	}
	const alone = new Set(singles)
	const rest = nodes.filter((entry) => !alone.has(entry))
	const isHopeless = rest.some(
		({ part, node }) => part.component.facts.length === 1 && !node.state.canBeMet(),
	)
	const several = rest.filter(({ part }) => part.component.facts.length > 1).map(({ node }) => node)
	return solve(0, isHopeless, several)
}

/**
 * The probability that a fact need not be asked, because a rule set fails by some other condition than that on it: none if
 * it tells whom the rule set concerns.
 */
export const failsWithout = (progress: AskingProgress, fact: FactId): number =>
	(progress.standings[0]?.parts ?? []).some(
		({ component }) => component.isExempting && component.facts.includes(fact),
	)
		? 0
		: 1 - passesWithout(progress, fact)

const passesWithout = (progress: AskingProgress, fact: FactId): number =>
	(progress.standings[0]?.parts ?? [])
		.filter(({ component }) => !component.facts.includes(fact))
		.reduce((product, part) => product * (1 - unmetShare(nodeOf(part, progress))), 1)
