import type { Case } from '../case'
import { testsOf } from '../condition'
import { type FactId, facts as kinds, type NumberFact } from '../facts'
import { type FactOrParameterId, isParameter } from '../member'
import { parametersUnder } from '../operators'
import { outcomesIn } from '../proofs/outcomes'
import { withValues } from '../proofs/person'
import type { Space } from '../proofs/space'
import type { Outcome } from '../result'
import type { Ruleset } from '../ruleset'
import type { Both, Edge, OutcomePair } from './ruleset-comparison'

const names = ['eligible', 'undetermined', 'ineligible', 'not-needed'] as const satisfies readonly Outcome[]

/**
 * All pairs of outcomes that occur under two rule sets, with the parameters in their conditions unset.
 * @param space the space of both rule sets' conditions, with every fact answered and any parameters
 */
export function outcomePairs(space: Space, [one, other]: Both<Ruleset>): readonly OutcomePair[] {
	const unset = unsetIn(space, [one, other])
	const [first, second] = [outcomesIn(space, one), outcomesIn(space, other)]
	return names.flatMap((from) =>
		names.flatMap((to) => {
			const set = space.and(first[from], second[to], unset)
			const person = space.witness(set)
			if (!person) return []
			const edge = one.id === other.id && from !== to ? edgeOf(space, set, person) : null
			return [{ outcomes: [from, to] as const, person, edge }]
		}),
	)
}

/** All persons under parameters of which none is set: every test on one is then unknown. */
function unsetIn(space: Space, rulesets: Both<Ruleset>): number {
	const tests = rulesets.flatMap(({ criteria }) => criteria.flatMap(({ condition }) => testsOf(condition)))
	return space.and(
		...tests.filter((test) => parametersUnder(test).length > 0).map((test) => space.where(test, 'unknown')),
	)
}

const isWhole = (member: FactOrParameterId): member is FactId =>
	!isParameter(member) && kinds[member].type === 'integer'

/** Where the smallest step of a whole number leaves a set. */
function edgeOf(space: Space, set: number, person: Case): Edge | null {
	const withFact = (fact: FactId, value: number) => withValues(person, new Map([[fact, value]]))
	for (const fact of space.groups.flatMap(({ members }) => members).filter(isWhole)) {
		const { min, max } = kinds[fact] as NumberFact
		for (let value = min; value < max; value++) {
			const [below, above] = [withFact(fact, value), withFact(fact, value + 1)]
			const isIn = space.has(set, below)
			if (isIn !== space.has(set, above))
				return isIn ? { fact, inside: below, outside: above } : { fact, inside: above, outside: below }
		}
	}
	return null
}
