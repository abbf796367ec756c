import { type FactId, inFactOrder } from '../facts'
import { type FactOrParameterId, isFact } from '../member'
import { once } from '../once'
import type { Cut } from './cut'
import type { DecidedEnd, DiagramEnd, ReachableEnds } from './follow'

/** The results that a component's criteria, taken together, can still have. */
export type Ends = { readonly [E in DiagramEnd]: boolean }

/** Which open facts of a component still matter, and what it can still come to. */
export type State = {
	/** Unknown facts that can decide whether the criteria are unmet, or whether the rule set concerns the person. */
	readonly decisive: () => readonly FactId[]
	/** Other unknown facts, which can only decide between unknown and met. */
	readonly helpful: () => readonly FactId[]
	/** Further ones, which can decide whether it is known that the rule set concerns the person. */
	readonly concerning: () => readonly FactId[]
	/** Unknown facts that can decide one of these. */
	readonly deciding: (decided: Iterable<DecidedEnd>) => readonly FactId[]
	/** Whether there is such a fact. */
	readonly isOpen: (decided: Iterable<DecidedEnd>) => boolean
	/** Whether the criteria can come to this, with unsettled parameters resolved in any way. */
	readonly canBe: (end: DiagramEnd) => boolean
	/** Whether the criteria can all be met, with unsettled parameters resolved in the person's favour. */
	readonly canBeMet: () => boolean
	/** Whether the criteria can be neither unmet nor open, so that those of other components matter. */
	readonly leavesToOthers: () => boolean
	/** Whether some criterion is unmet, whatever is answered. */
	readonly isUnmet: () => boolean
	/** The possible results once these facts are answered with answers that settle something. */
	readonly endsWith: (asked: readonly FactId[]) => Ends
}

/** The state for the given cuts; everything in it is computed on demand. */
export function stateOf(cuts: readonly Cut[], follow: (cuts: readonly Cut[]) => ReachableEnds): State {
	const open = cuts.flatMap((cut) => cut.open)
	const openFacts = inFactOrder(open.filter(isFact))
	const whole = once(() => follow(cuts))
	const facts = new Map<DecidedEnd, ReadonlySet<FactId>>()
	const factsFor = (decided: DecidedEnd): ReadonlySet<FactId> => {
		const found = facts.get(decided) ?? whole().decidingFacts(decided)
		facts.set(decided, found)
		return found
	}
	const deciding = (decided: Iterable<DecidedEnd>): readonly FactId[] => {
		const found = new Set<FactId>()
		if (openFacts.length === 0) return openFacts
		for (const one of decided) {
			for (const fact of factsFor(one)) found.add(fact)
			if (found.size === openFacts.length) break
		}
		return openFacts.filter((fact) => found.has(fact))
	}
	const decisive = once(() => deciding(['exempt', 'unmet']))
	const helpful = once(() => withoutThese(deciding(['exempt', 'unmet', 'met']), decisive()))
	const concerning = once(() =>
		withoutThese(deciding(['exempt', 'unmet', 'met', 'concerned']), [...decisive(), ...helpful()]),
	)
	const canBe = (end: DiagramEnd): boolean => whole().canBe(end)
	const ends = new Map<string, Ends>()
	return {
		decisive,
		helpful,
		concerning,
		deciding,
		isOpen: (decided) => {
			if (openFacts.length === 0) return false
			for (const one of decided) if (whole().isOpen(one)) return true
			return false
		},
		canBe,
		canBeMet: () => canBe('met'),
		leavesToOthers: () => !whole().isSure('unmet') && (canBe('met') || canBe('unknown')),
		isUnmet: () => whole().isSure('unmet'),
		endsWith: (asked) => {
			const own = open.filter((member) => asked.some((fact) => fact === member))
			const key = own.join()
			const before = ends.get(key)
			if (before) return before
			const found = endsOf(follow(cuts.map((cut) => narrow(cut, own))))
			ends.set(key, found)
			return found
		},
	}
}

const withoutThese = (facts: readonly FactId[], others: readonly FactId[]): readonly FactId[] =>
	facts.filter((fact) => !others.includes(fact))

const endsOf = ({ canBe }: ReachableEnds): Ends => ({
	exempt: canBe('exempt'),
	open: canBe('open'),
	unmet: canBe('unmet'),
	unknown: canBe('unknown'),
	met: canBe('met'),
})

/** Restricts a cut to the classes in which the given open members are answered and the others stay unknown. */
const narrow = (cut: Cut, answered: readonly FactOrParameterId[]): Cut => ({
	...cut,
	classes: cut.classes.filter(({ how }) =>
		cut.open.every((member, place) => how[place] === (answered.includes(member) ? 'answer' : 'not-sure')),
	),
	slices: [],
})
