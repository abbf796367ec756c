import type { Case } from '@/rules/case'
import { type FactId, factIds } from '@/rules/facts'
import { type FactOrParameterId, valueIn } from '@/rules/member'
import { parameterIds } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { factsIn } from '@/rules/trace'
import { type AcceptedRules, acceptable, unaccepted } from '../accepted'
import { basePerson } from '../base-person'
import { declared } from '../declared'
import { differingMembers } from '../person'
import { proveVersions } from './prove'

/**
 * Everything that `npm run rules:check` prints: for each rule set what is proved and what is wrong, and how the rule
 * sets differ from those last accepted.
 * @param today YYYY-MM-DD
 */
export const checkRules = (before: AcceptedRules, today: string) => ({
	proofs: rulesetIds.map((id) => ({
		id,
		...proveVersions(versionsOf(id), { base: basePerson, declared: declared[id] }, today),
	})),
	/** Facts that are asked for but that no rule set uses. */
	unused: factIds.filter(
		(fact) => !rulesetIds.some((id) => versionsOf(id).some((one) => looksAt(one, fact))),
	),
	unaccepted: unaccepted(acceptable(), before, basePerson),
})

const looksAt = ({ criteria, notes }: Ruleset, fact: FactId): boolean =>
	[...criteria.map(({ condition }) => condition), ...notes.flatMap(({ when }) => when ?? [])].some(
		(condition) => factsIn(condition).includes(fact),
	)

const members: readonly FactOrParameterId[] = [...factIds, ...parameterIds]

/** The answers and parameters in which a person differs from the base person. */
export const differingValues = (person: Case): Readonly<Partial<Record<FactOrParameterId, unknown>>> =>
	Object.fromEntries(
		differingMembers(members, person, basePerson).map((member) => [member, valueIn(person, member)]),
	)
