import type { Outcome } from '@/rules/result'
import { nobody } from '../algebra'
import type { Claim, ClaimFault, Findings } from './claim'
import { type Persons, type Subject, settledScope, todayScope } from './subject'

const outcomes: readonly Outcome[] = ['eligible', 'undetermined', 'ineligible']

/** Which outcomes can occur, with everything settled and under today's parameters. */
export function proveOutcomes({ ruleset, settled, today }: Subject): Findings {
	const claimsIn = ({ space, outcomes: sets }: Persons, scope: typeof settledScope) =>
		outcomes.map(
			(outcome): Claim => ({ kind: 'outcome', scope, outcome, person: space.witness(sets[outcome]) }),
		)
	const unsettled = ruleset.parameters.filter((parameter) => today.space.base.parameters[parameter] === null)
	const isClosed = unsettled.length > 0 && today.outcomes.eligible === nobody
	const faults = (['eligible', 'ineligible'] as const)
		.filter((outcome) => settled.outcomes[outcome] === nobody)
		.map((outcome): ClaimFault => ({ kind: 'unreachable-outcome', at: [outcome], person: null }))
	return {
		claims: [
			...claimsIn(settled, settledScope),
			...claimsIn(today, todayScope),
			...(isClosed ? [{ kind: 'unsettled', parameters: unsettled } as const] : []),
		],
		faults,
	}
}
