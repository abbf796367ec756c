import { type FactId, inFactOrder } from '@/rules/facts'
import { type FactOrParameterId, isParameter } from '@/rules/member'
import { factsIn } from '@/rules/trace'
import type { Space } from '../space'
import type { Findings } from './claim'
import type { Subject } from './subject'

/** Which facts can change the outcome, and which are used without ever doing so. */
export function proveFacts({ ruleset, any: { space, outcomes } }: Subject): Findings {
	const levels = new Set(
		(['eligible', 'ineligible', 'not-needed'] as const).flatMap((outcome) => [
			...space.levelsOf(outcomes[outcome]),
		]),
	)
	const deciding = inFactOrder([...levels].flatMap((level) => factsAt(space, level)))
	const used = inFactOrder(ruleset.criteria.flatMap(({ condition }) => factsIn(condition)))
	return {
		claims: [
			{ kind: 'deciding', facts: deciding },
			{ kind: 'never-deciding', facts: used.filter((fact) => !deciding.includes(fact)) },
		],
		faults: [],
	}
}

const factsAt = ({ groups }: Space, level: number): readonly FactId[] =>
	(groups[level]?.members ?? []).filter((member: FactOrParameterId): member is FactId => !isParameter(member))
