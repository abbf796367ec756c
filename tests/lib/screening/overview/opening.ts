import fc from 'fast-check'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Candidate, KnownFacts, Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '@/tests/rules/candidates'
import { day, someone, someRole } from '../people'

const withoutNulls = (facts: object): KnownFacts =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))

/** An opening under all rule sets, with any answers. */
export const anyOpening: fc.Arbitrary<Role> = anyFacts.map((facts) => ({
	...someRole,
	rulesets: rulesetIds,
	facts: withoutNulls(facts),
}))

/** Candidates for it, with any answers. */
export const anyPeople: fc.Arbitrary<readonly Candidate[]> = fc
	.array(anyFacts, { minLength: 1, maxLength: 12 })
	.map((all) => all.map((facts, at) => someone(String(at), { facts: withoutNulls(facts) })))

/** A desk that stores an opening and its candidates. */
export async function deskWith(role: Role, people: readonly Candidate[]) {
	const desk = await openDesk({
		openStore: async () => memoryStore(),
		today: () => day,
		onChange: () => {},
	})
	await desk.saveRoles([role])
	await desk.saveCandidates({ saved: people })
	return desk
}

/** Somebody's result, evaluated by itself. */
export const resultOf = (role: Pick<Role, 'facts'>, candidate: Candidate, ruleset: RulesetId) =>
	screenOne(role, candidate, { ruleset, asOf: day })

/** How many of these people have an outcome, each evaluated by itself. */
export const countOf = (
	role: Pick<Role, 'facts'>,
	people: readonly Candidate[],
	ruleset: RulesetId,
	outcome: ReturnType<typeof resultOf>['outcome'],
): number => people.filter((candidate) => resultOf(role, candidate, ruleset).outcome === outcome).length
