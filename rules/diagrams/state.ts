import { type FactId, inFactOrder } from '../facts'
import { isFact, type Member } from '../member'
import type { Cut } from './cut'
import type { Following } from './follow'

/** The results that a component's criteria, taken together, can still have. */
export type Ends = { readonly unmet: boolean; readonly unknown: boolean; readonly met: boolean }

/** Which open facts of a component still matter, and what it can still come to. */
export type State = {
	/** Unknown facts that can decide whether the criteria are unmet. */
	readonly decisive: () => readonly FactId[]
	/** Unknown facts that can only decide between unknown and met. */
	readonly helpful: () => readonly FactId[]
	/** Whether the criteria can all be met, with unsettled parameters resolved in the person's favour. */
	readonly canBeMet: () => boolean
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
	const toUnmet = once(() => whole().decidingFacts('unmet'))
	const decisive = once(() => openFacts.filter((fact) => toUnmet().has(fact)))
	const helpful = once(() => {
		const others = openFacts.filter((fact) => !toUnmet().has(fact))
		if (others.length === 0) return others
		const toMet = whole().decidingFacts('met')
		return others.filter((fact) => toMet.has(fact))
	})
	const canBeMet = once(() => whole().canBe('met'))
	const isUnmet = once(() => !canBeMet() && !whole().canBe('unknown'))
	const ends = new Map<string, Ends>()
	return {
		decisive,
		helpful,
		canBeMet,
		isUnmet,
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
function once<T extends object | boolean>(work: () => T): () => T {
	let known: T | undefined
	return () => {
		known ??= work()
		return known
	}
}

const endsOf = ({ canBe }: Following): Ends => ({
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
