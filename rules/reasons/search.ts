import type { Case } from '../case'
import type { Condition } from '../condition'
import { type FactId, inFactOrder } from '../facts'
import type { Facts } from '../facts-schema'
import { noFacts } from '../normalise'
import { compileCondition } from '../operators'
import { factsIn } from '../trace'

/** A condition that is to be forced to be met, or unmet, by as few facts as possible. */
export type ForcedCondition = {
	readonly condition: Condition
	readonly isMet: boolean
	/** The facts that it depends on, in fact order. */
	readonly facts: readonly FactId[]
	/**
	 * The fewest given facts that force it, among equally few the first in fact order; null if it is not so, or if it
	 * takes more than `most`. It tries all choices, so its time grows with their number. Those in `kept` are among them
	 * in any case.
	 */
	readonly search: (given: Case, most?: number, kept?: readonly FactId[]) => readonly FactId[] | null
}

/** Compiles a condition into the search for the fewest facts that force it. */
export function compileWanted(condition: Condition, isMet: boolean): ForcedCondition {
	const truthOf = compileCondition(condition)
	const tested = inFactOrder(factsIn(condition))
	/** The case being tried: null except for the chosen facts. */
	const tried: Record<FactId, unknown> = { ...noFacts }
	const search = ({ facts, parameters }: Case, most = tested.length, kept: readonly FactId[] = []) => {
		const own = kept.filter((fact) => tested.includes(fact) && facts[fact] !== null)
		const answered = tested.filter((fact) => facts[fact] !== null && !own.includes(fact))
		const trial = { facts: tried as Facts, parameters }
		const give = (from: number) => {
			for (const fact of answered.slice(from)) tried[fact] = facts[fact]
		}
		const take = (from: number) => {
			for (const fact of answered.slice(from)) tried[fact] = null
		}
		/**
		 * Whether `count` of the facts from a place on are enough together with the chosen ones; if so, these stay
		 * chosen.
		 */
		const choose = (from: number, count: number): boolean => {
			if (count === 0) return truthOf(trial) === isMet
			for (let place = from; place + count <= answered.length; place++) {
				if (count > 1) {
					give(place)
					const isEnough = truthOf(trial) === isMet
					take(place)
					// More facts never unsettle a truth: if all of them are not enough, no subset is.
					if (!isEnough) return false
				}
				const fact = answered[place] as FactId
				tried[fact] = facts[fact]
				if (choose(place + 1, count - 1)) return true
				tried[fact] = null
			}
			return false
		}
		for (const fact of own) tried[fact] = facts[fact]
		give(0)
		const holds = truthOf(trial) === isMet
		take(0)
		let found: readonly FactId[] | null = null
		for (let count = 0; holds && !found && count <= Math.min(most - own.length, answered.length); count++) {
			if (choose(0, count)) found = tested.filter((fact) => tried[fact] !== null)
		}
		for (const fact of tested) tried[fact] = null
		return found
	}
	return { condition, isMet, facts: tested, search }
}
