import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { noFacts, normalise } from '@/rules/normalise'
import type { KnownFacts, Role } from '../model/records'

/** The facts that an employer answers for an opening. */
export const employerFacts: readonly FactId[] = factIds.filter((fact) => facts[fact].who === 'E')

/**
 * The facts that apply to a candidate in a role: the role's answers take precedence over the candidate's for the
 * employer's facts.
 */
export function factsFor(role: Pick<Role, 'facts'>, candidate: KnownFacts): Facts {
	const combined: Record<string, unknown> = normalise(candidate)
	for (const fact of employerFacts) {
		const answer = role.facts[fact]
		if (answer !== undefined && answer !== null) combined[fact] = answer
	}
	return combined as Facts
}

/** The facts of a role without any candidate. */
export const factsOfRole = (role: Pick<Role, 'facts'>): Facts => factsFor(role, noFacts)
