import { type FactId, inFactOrder } from '../facts'
import { isFact, type Member } from '../member'
import type { Cut } from './cut'
import type { Decided, End, Following } from './follow'

/** The results that a component's criteria, taken together, can still have. */
export type Ends = { readonly [E in End]: boolean }

/** Which open facts of a component still matter, and what it can still come to. */
export type State = {
	/** Unknown facts that can decide whether the criteria are unmet, or whether the rule set concerns the person. */
	readonly decisive: () => readonly FactId[]
	/** Other unknown facts, which can only decide between unknown and met. */
	readonly helpful: () => readonly FactId[]
	/** Further ones, which can decide whether it is known that the rule set concerns the person. */
	readonly concerning: () => readonly FactId[]
	/** Unknown facts that decide whether the rule set concerns the person, whatever else is so. */
	readonly concernedFacts: () => readonly FactId[]
	/** Whether the criteria can come to this, with unsettled parameters resolved in any way. */
	readonly canBe: (end: End) => boolean
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
export function stateOf(cuts: readonly Cut[], follow: (cuts: readonly Cut[]) => Following): State {
	const open = cuts.flatMap((cut) => cut.open)
	const openFacts = inFactOrder(open.filter(isFact))
	const whole = once(() => follow(cuts))
	const deciding = (...ends: readonly Decided[]): readonly FactId[] => {
		const found = ends.map((end) => whole().decidingFacts(end))
		return openFacts.filter((fact) => found.some((facts) => facts.has(fact)))
	}
	const decisive = once(() => deciding('exempt', 'unmet'))
	const helpful = once(() => {
		if (decisive().length === openFacts.length) return []
		return deciding('met').filter((fact) => !decisive().includes(fact))
	})
	const concerning = once(() => {
		if (decisive().length === openFacts.length) return []
		return deciding('concerned').filter((fact) => !decisive().includes(fact) && !helpful().includes(fact))
	})
	const known = new Map<End, boolean>()
	const canBe = (end: End): boolean => {
		const can = known.get(end) ?? whole().canBe(end)
		known.set(end, can)
		return can
	}
	const ends = new Map<string, Ends>()
	return {
		decisive,
		helpful,
		concerning,
		concernedFacts: once(() => deciding('exempt', 'concerned')),
		canBe,
		canBeMet: () => canBe('met'),
		leavesToOthers: () => canBe('met') || canBe('unknown'),
		isUnmet: () => !canBe('met') && !canBe('unknown') && !canBe('exempt') && !canBe('open'),
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

/** Computes a value on first use. */
function once<T extends object>(work: () => T): () => T {
	let known: T | undefined
	return () => {
		known ??= work()
		return known
	}
}

const endsOf = ({ canBe }: Following): Ends => ({
	exempt: canBe('exempt'),
	open: canBe('open'),
	unmet: canBe('unmet'),
	unknown: canBe('unknown'),
	met: canBe('met'),
})

/** Restricts a cut to the classes in which the given open members are answered and the others stay unknown. */
const narrow = (cut: Cut, answered: readonly Member[]): Cut => ({
	...cut,
	classes: cut.classes.filter(({ how }) =>
		cut.open.every((member, place) => how[place] === (answered.includes(member) ? 'answer' : 'not-sure')),
	),
	slices: [],
})
