import { setImmediate } from 'node:timers/promises'
import { activeWith } from '@/lib/active-rules/rulesets'
import type { SharedSettings } from '@/lib/exchange/protocol'
import { ownRulesOf, valuesOf } from '@/lib/screening/model/own-parameters'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { asAgreed } from '@/lib/screening/model/sensitive'
import type { EvaluationBasis } from '@/lib/screening/parameters/preview'
import { factsFor } from '@/lib/screening/role/role-facts'
import type { FactId } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { parametersWith } from '@/rules/parameters'
import { reasonOf } from '@/rules/reasons/reason-of'
import type { Result } from '@/rules/result'
import { inLawOrder } from '@/rules/rulesets/ids'

/** A result with the fewest answers that give it, as POST /api/v1/evaluate has them. */
export type ResultWithReason = Result & { readonly reason: readonly FactId[] }

/** The parameters and versions of rule sets that the owners of a workspace have applied: those by which its desks screen. */
export function basisOf(settings: SharedSettings): EvaluationBasis {
	const { values, versions } = ownRulesOf(settings)
	const active = activeWith(versions)
	return { parameters: parametersWith(valuesOf(values)), rulesetOf: (id) => active[id] }
}

/** People that are evaluated before other requests have their turn. */
const atOnce = 20

/** The results of people in an opening under each of its rule sets, on a day. */
export async function evaluatePeople(
	role: Role,
	people: readonly Candidate[],
	{ basis, day }: { readonly basis: EvaluationBasis; readonly day: string },
): Promise<readonly (readonly ResultWithReason[])[]> {
	const rulesets = inLawOrder(role.rulesets).map(basis.rulesetOf)
	const results: (readonly ResultWithReason[])[] = []
	for (const person of people) {
		const given = { facts: factsFor(role, asAgreed(person)), parameters: basis.parameters }
		results.push(
			rulesets.map((ruleset) => {
				const result = evaluate(ruleset, given, day)
				return { ...result, reason: reasonOf(ruleset, given, result.outcome) }
			}),
		)
		if (results.length % atOnce === 0) await setImmediate()
	}
	return results
}
