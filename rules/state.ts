import type { Cut } from './cut'
import { type FactId, inFactOrder } from './facts'
import type { Following } from './follow'
import { isParameter, type Member } from './member'

/** How required criteria can come out together. */
export type Ends = { readonly unmet: boolean; readonly unknown: boolean; readonly met: boolean }

/** What is left to answer, and what can come of it. */
export type State = {
	/** Facts that are not known and can make the criteria unmet, or keep them from it. */
	readonly decisive: () => readonly FactId[]
	/** Facts that can do no more than tell unknown from met. */
	readonly helpful: () => readonly FactId[]
	/** Whether the criteria can all be met, parameters that are not settled being taken in the person's favour. */
	readonly canBeMet: () => boolean
	/** How the criteria can come out once these facts are answered, with an answer that settles something. */
	readonly endsWith: (asked: readonly FactId[]) => Ends
}

/** What can still come of conditions, by the cuts of what they look at. */
export function stateOf(cuts: readonly Cut[], follow: (cuts: readonly Cut[]) => Following): State {
	const open = cuts.flatMap((cut) => cut.open)
	const openFacts = inFactOrder(open.filter((member): member is FactId => !isParameter(member)))
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
	const ends = new Map<string, Ends>()
	return {
		decisive,
		helpful,
		canBeMet,
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

/** Works something out when it is first asked for. */
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

/** What is left of a cut when some of its open members are answered and the others stay unknown. */
const narrow = (cut: Cut, answered: readonly Member[]): Cut => ({
	...cut,
	classes: cut.classes.filter(({ how }) =>
		cut.open.every((member, place) => how[place] === (answered.includes(member) ? 'answer' : 'not-sure')),
	),
	slices: [],
})
