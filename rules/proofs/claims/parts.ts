import { type Condition, interpret, testsOf } from '@/rules/condition'
import { decidingCriteria } from '@/rules/diagrams/components'
import type { Criterion, CriterionKind } from '@/rules/ruleset'
import { allPersons, noPersons } from '../algebra'
import type { Space } from '../space'
import type { Claim, ClaimFault, Findings } from './claim'
import type { Subject } from './subject'

/** The persons for whom something is met, and for whom it is unmet. */
type Ends = { readonly met: number; readonly unmet: number }

/** Which parts of the deciding criteria can decide an outcome, by being met and by being unmet. */
export function proveParts({ ruleset, declared, any: { space, outcomes } }: Subject): Findings {
	const claims: Claim[] = []
	const faults: ClaimFault[] = []
	const deciding = decidingCriteria(ruleset)
	for (const criterion of deciding) {
		const endsWith = (kind: CriterionKind, held?: Held) =>
			endsOfAll(
				space,
				deciding
					.filter((other) => other.kind === kind)
					.map((other) => endsOf(space, other.condition, other === criterion ? held : undefined)),
			)
		const turnedWith = (part: number, isHeld: boolean) => {
			const exempting = endsWith('exempting', { part, isHeld })
			const required = endsWith('required', { part, isHeld })
			return space.or(
				symmetricDifference(space, outcomes.eligible, space.and(exempting.met, required.met)),
				symmetricDifference(space, outcomes.ineligible, space.and(exempting.met, required.unmet)),
				symmetricDifference(space, outcomes['not-needed'], exempting.unmet),
			)
		}
		for (const part of testsOf(criterion.condition).keys()) {
			const found = decidedBy(space, criterion, part, turnedWith)
			const isIdle = found.kind === 'idle-part'
			const isDeclared = declared.idleParts[criterion.id]?.includes(part) ?? false
			claims.push(found)
			if (isIdle !== isDeclared)
				faults.push({
					kind: isIdle ? 'idle-part' : 'declared-in-vain',
					at: [criterion.id, `${part}`],
					person: found.kind === 'part' ? found.holding : null,
				})
		}
	}
	return { claims, faults }
}

function decidedBy(
	space: Space,
	{ id }: Criterion,
	part: number,
	turnedWith: (part: number, isHeld: boolean) => number,
): Extract<Claim, { kind: 'part' | 'idle-part' }> {
	const holding = space.witness(turnedWith(part, false))
	const failing = space.witness(turnedWith(part, true))
	return holding && failing
		? { kind: 'part', criterion: id, part, holding, failing }
		: { kind: 'idle-part', criterion: id, part }
}

/** The symmetric difference of two sets. */
const symmetricDifference = (space: Space, one: number, other: number): number =>
	space.or(space.and(one, space.not(other)), space.and(other, space.not(one)))

const endsOfAll = (space: Space, parts: readonly Ends[]): Ends => ({
	met: space.and(...parts.map(({ met }) => met)),
	unmet: space.or(...parts.map(({ unmet }) => unmet)),
})

/** A part of a condition that is taken to be always met, or never. */
type Held = { readonly part: number; readonly isHeld: boolean }

/** For whom a condition is met and unmet if one of its tests were always met, or never. */
function endsOf(space: Space, condition: Condition, held?: Held): Ends {
	let place = 0
	return interpret<Ends>(condition, {
		test: (test) => {
			if (place++ !== held?.part) return { met: space.where(test, 'met'), unmet: space.where(test, 'unmet') }
			return held.isHeld ? { met: allPersons, unmet: noPersons } : { met: noPersons, unmet: allPersons }
		},
		not: ({ met, unmet }) => ({ met: unmet, unmet: met }),
		all: (parts) => endsOfAll(space, parts),
		any: (parts) => {
			const { met, unmet } = endsOfAll(
				space,
				parts.map((part) => ({ met: part.unmet, unmet: part.met })),
			)
			return { met: unmet, unmet: met }
		},
	})
}
