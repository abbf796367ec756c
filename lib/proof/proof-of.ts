import { localDay } from '@/lib/day/local-day'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import type { Case } from '@/rules/case'
import { type FactId, factIds, inFactOrder } from '@/rules/facts'
import { type FactOrParameterId, valueIn } from '@/rules/member'
import { parameterIds } from '@/rules/parameters'
import { basePerson } from '@/rules/proofs/base-person'
import type { Claim } from '@/rules/proofs/claims/claim'
import { proveNewest } from '@/rules/proofs/claims/prove'
import { declared } from '@/rules/proofs/declared'
import { differingMembers } from '@/rules/proofs/person'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { uncorrected, versionsOf } from '@/rules/rulesets/versions'
import { factsIn, parametersIn } from '@/rules/trace'

/** What is proved about the newest version of a rule set, and when. */
export type Proof = {
	readonly id: RulesetId
	readonly ruleset: Ruleset
	/** The day of the proof, YYYY-MM-DD, in China. */
	readonly day: string
	readonly claims: readonly Claim[]
	/** What the rule set's conditions depend on. */
	readonly members: readonly FactOrParameterId[]
}

const remembered = new Map<RulesetId, Proof>()

/**
 * Proves a rule set, once per process; a prerendered page shows the proof as of the build.
 * @throws if the rule set has a fault, so that no page makes a false claim
 */
export function proofOf(id: RulesetId): Proof {
	const known = remembered.get(id)
	if (known) return known
	const day = localDay(new Date(), 'Asia/Shanghai')
	const versions = versionsOf(id)
	const ruleset = uncorrected(versions).at(-1) as Ruleset
	const { claims, faults } = proveNewest(versions, { base: basePerson, declared: declared[id] }, day)
	if (faults.length > 0)
		throw new Error(`${id}: ${JSON.stringify(faults.map(({ kind, at }) => [kind, ...at]))}`)
	const conditions = ruleset.criteria.map(({ condition }) => condition)
	const members = [
		...inFactOrder(conditions.flatMap(factsIn)),
		...parameterIds.filter((parameter) => conditions.flatMap(parametersIn).includes(parameter)),
	]
	const proof = { id, ruleset, day, claims, members }
	remembered.set(id, proof)
	return proof
}

/** The claims of one kind. */
export const claimsOf = <K extends Claim['kind']>({ claims }: Proof, kind: K) =>
	claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)

/** The answers and parameters in which a person differs from the base person; only those that the rules depend on. */
export const differsIn = ({ members }: Proof, person: Case) =>
	differingMembers(members, person, basePerson).map((member) => ({ member, value: valueIn(person, member) }))

/** The code that opens a person's answers, as far as the rule set depends on them. */
export const codeOfPerson = ({ id, members, day }: Proof, { facts }: Case): string =>
	encodeHandoff({
		facts: Object.fromEntries(
			factIds.filter((fact) => members.includes(fact)).map((fact: FactId) => [fact, facts[fact]]),
		),
		rulesets: [id],
		asOf: day,
	})
