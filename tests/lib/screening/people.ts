import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import { employerFacts } from '@/lib/screening/role/role-facts'
import { perfect } from '@/tests/rules/candidates'

export const day = '2026-11-24'

const only = (wanted: (fact: string) => boolean) =>
	Object.fromEntries(Object.entries(perfect).filter(([fact]) => wanted(fact)))
const isEmployers = (fact: string) => (employerFacts as readonly string[]).includes(fact)

/** A role that decides everything that an employer can in the candidate's favour. */
export const someRole: Role = {
	id: 'role1',
	name: 'Localisation engineer',
	gap: 'Knows how people cook',
	rulesets: ['article'],
	facts: only(isEmployers),
	createdOn: day,
	changedOn: day,
}

/** Somebody who meets what the article requires of a person. */
export const someone = (key: string, changed: Partial<Candidate> = {}): Candidate => ({
	key,
	id: `C-${key}`,
	name: `Person ${key}`,
	facts: only((fact) => !isEmployers(fact)),
	roles: [someRole.id],
	source: { kind: 'hand' },
	savedOn: day,
	...changed,
})

/** A decision about somebody for that role. */
export const decided = (candidate: string, changed: Partial<Decision> = {}): Decision => ({
	candidate,
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason: 'Waiting for the offer',
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
	...changed,
})
