import type { Outcome } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { noPersons } from '../algebra'
import { exemptingIn } from '../outcomes'
import type { Claim, ClaimFault, Findings } from './claim'
import { type ScopePersons, type Subject, settledScope, todayScope } from './subject'

/** The outcomes that a rule set can give. */
const outcomesOf = (ruleset: Ruleset): readonly Outcome[] => [
	'eligible',
	'undetermined',
	'ineligible',
	...(exemptingIn(ruleset).length > 0 ? (['not-needed'] as const) : []),
]

/** Which outcomes can occur, with everything settled and under today's parameters. */
export function proveOutcomes({ ruleset, settled, today }: Subject): Findings {
	const claimsIn = ({ space, outcomes: sets }: ScopePersons, scope: typeof settledScope) =>
		outcomesOf(ruleset).map(
			(outcome): Claim => ({ kind: 'outcome', scope, outcome, person: space.witness(sets[outcome]) }),
		)
	const unsettled = ruleset.parameters.filter((parameter) => today.space.base.parameters[parameter] === null)
	const isClosed = unsettled.length > 0 && today.outcomes.eligible === noPersons
	const faults = outcomesOf(ruleset)
		.filter((outcome) => outcome !== 'undetermined')
		.filter((outcome) => settled.outcomes[outcome] === noPersons)
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
