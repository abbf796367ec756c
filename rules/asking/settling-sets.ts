import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import { isOut, type OpenGroup, type OpenPart } from './open-groups'

/** How many more sets of questions may be tried; every attempt counts it down. */
export type Tries = { left: number }

type FactSet = readonly FactId[]

/** The smallest sets that settle a component, by size; the empty set if it is settled already. */
type PartSets = {
	/** Once these are asked, the component cannot stay unknown. */
	readonly decided: FactSet[][]
	/** Once these are asked, it is unmet whatever the answers. */
	readonly unmet: FactSet[][]
	readonly canBeDecided: boolean
	readonly canBeUnmet: boolean
	/** The size up to which sets have been tried. */
	upTo: number
}

/**
 * Finds the smallest sets of questions that settle groups, in addition to questions asked before.
 *
 * A group is settled if one of its components is unmet whatever the answers, or if none of them can stay unknown.
 */
export function settlingSets(tries: Tries) {
	const known = new Map<State, { readonly part: OpenPart; readonly sets: PartSets }>()
	const asked: FactId[] = []

	/** Counts these questions as asked from now on. */
	function ask(facts: FactSet): void {
		asked.push(...facts)
		for (const { part } of known.values())
			if (part.missing.some((fact) => facts.includes(fact))) known.delete(part.state)
	}

	function endsOf({ state }: OpenPart, facts: FactSet) {
		tries.left--
		const ends = state.endsWith([...asked, ...facts])
		return { isDecided: !ends.unknown && !ends.open, isUnmet: isOut(ends) }
	}

	/** Whether it may stay unknown whether the rule set concerns somebody; then nothing else settles the outcome. */
	const mayBeOpen = ({ state }: OpenPart): boolean => state.endsWith(asked).open

	function start(part: OpenPart): PartSets {
		const now = endsOf(part, [])
		// Asking more never unsettles anything: what all questions together leave open, no subset settles.
		const atMost = now.isDecided ? now : endsOf(part, part.missing)
		return {
			decided: [now.isDecided ? [[]] : []],
			unmet: [now.isUnmet ? [[]] : []],
			canBeDecided: atMost.isDecided && !now.isDecided,
			canBeUnmet: atMost.isUnmet && !now.isUnmet,
			upTo: 0,
		}
	}

	function setsOf(part: OpenPart, size: number): PartSets {
		const sets = known.get(part.state)?.sets ?? start(part)
		known.set(part.state, { part, sets })
		while (sets.upTo < size && tries.left > 0) {
			const next = ++sets.upTo
			const [decided, unmet]: [FactSet[], FactSet[]] = [[], []]
			sets.decided.push(decided)
			sets.unmet.push(unmet)
			if (!sets.canBeDecided && !sets.canBeUnmet) continue
			const left = part.missing.filter((fact) => !asked.includes(fact))
			for (const facts of subsetsOf(left, next)) {
				if (tries.left <= 0) break
				const isDecidedBySome = containsOne(sets.decided, facts)
				const isUnmetBySome = containsOne(sets.unmet, facts)
				if ((isDecidedBySome || !sets.canBeDecided) && (isUnmetBySome || !sets.canBeUnmet)) continue
				const ends = endsOf(part, facts)
				if (ends.isDecided && !isDecidedBySome) decided.push(facts)
				if (ends.isUnmet && !isUnmetBySome) unmet.push(facts)
			}
		}
		return sets
	}

	/** The sets of exactly this many questions that settle a group, if no smaller set settles it. */
	function* sets({ parts }: OpenGroup, size: number): Generator<FactSet> {
		const found = parts.map((part) => setsOf(part, size))
		for (const [at, { unmet }] of found.entries()) {
			if (parts.some((part, other) => other !== at && mayBeOpen(part))) continue
			yield* unmet[size] ?? []
		}
		const open = found.filter(({ decided }) => decided[0]?.length === 0)
		if (open.length > size) return
		for (const facts of joined(open, size)) {
			if (--tries.left < 0) return
			yield facts
		}
	}
	return { ask, sets }
}

/** One deciding set of each component, combined, if together they have the given size. */
function* joined([first, ...others]: readonly PartSets[], size: number): Generator<FactSet> {
	if (!first) {
		if (size === 0) yield []
		return
	}
	for (let own = 1; own <= size - others.length; own++) {
		for (const facts of first.decided[own] ?? []) {
			for (const rest of joined(others, size - own)) yield [...facts, ...rest]
		}
	}
}

const containsOne = (sets: readonly (readonly FactSet[])[], facts: FactSet): boolean =>
	sets.some((ofSize) => ofSize.some((set) => set.every((fact) => facts.includes(fact))))

/** The subsets of a size, in the order of the facts. */
function* subsetsOf(facts: FactSet, size: number): Generator<FactSet> {
	if (size === 0) return yield []
	for (const [at, first] of facts.entries()) {
		for (const rest of subsetsOf(facts.slice(at + 1), size - 1)) yield [first, ...rest]
	}
}
