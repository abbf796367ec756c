import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import type { Candidate, Role } from '../model/records'

/** The facts that an employer answers for an opening. */
export const employerFacts: readonly FactId[] = factIds.filter((fact) => facts[fact].who === 'E')

/** What a role says about all of its candidates. */
export type RoleAnswers = Pick<Role, 'facts' | 'noSpecialRoutes'>

/** A candidate's own answers, with the cells in which they could not be read, and whether some were withheld. */
export type OwnAnswers = Pick<Candidate, 'facts' | 'faults' | 'withheld'>

/** A candidate's answers; where a cell about special ways could not be read, they are not silent about them. */
export const spokenAnswers = ({ facts, faults = [] }: OwnAnswers): OwnAnswers['facts'] =>
	facts.specialRoutes === undefined && faults.some(({ fact }) => fact === 'specialRoutes')
		? { ...facts, specialRoutes: null }
		: facts

/** Whether a role assumes of a candidate, who says nothing about special ways, that there is none. */
export const isNoWayAssumed = (role: RoleAnswers, candidate: OwnAnswers): boolean =>
	role.noSpecialRoutes === true && spokenAnswers(candidate).specialRoutes === undefined

/**
 * The facts that apply to a candidate in a role: the role's answers take precedence over the candidate's for the
 * employer's facts.
 */
export function factsFor(role: RoleAnswers, candidate: OwnAnswers): Facts {
	const combined: Record<string, unknown> = normalise(candidate.facts)
	for (const fact of employerFacts) {
		const answer = role.facts[fact]
		if (answer !== undefined && answer !== null) combined[fact] = answer
	}
	if (isNoWayAssumed(role, candidate)) combined.specialRoutes = []
	return combined as Facts
}

/** The facts of a role without any candidate; nothing is assumed, since somebody's answers may say otherwise. */
export const factsOfRole = ({ facts }: Pick<Role, 'facts'>): Facts => factsFor({ facts }, { facts: {} })
