import { type Change, findChanges } from '@/rules/changes/find-changes'
import { evaluate } from '@/rules/evaluate'
import type { FactId } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Role } from './model'
import { employerFacts, factsOfRole } from './role-facts'

/** What a role already decides under one rule set, before any candidate is looked at. */
export type RoleFindings = {
	readonly ruleset: RulesetId
	/** Required criteria by what they already are for everybody; an open one depends on the candidate or the role. */
	readonly met: readonly string[]
	readonly unmet: readonly string[]
	readonly open: readonly string[]
	/** Questions that the role leaves open and that some required criterion looks at. */
	readonly unanswered: readonly FactId[]
	/** What the employer has to change so that somebody can meet all; empty where somebody can, or nothing helps. */
	readonly mends: readonly Change[]
	/** Criteria that nobody can meet, whatever the employer changes. */
	readonly blockedBy: readonly string[]
}

const isEmployers = (fact: FactId) => employerFacts.includes(fact)

/**
 * Works out what a role decides for everybody. Every candidate's facts are free here, so that what is unmet stays so for all,
 * and a proposed change of an answered fact is the employer's.
 */
export function findInRole(role: Pick<Role, 'facts'>, ruleset: RulesetId, asOf: string): RoleFindings {
	const given = { facts: factsOfRole(role), parameters: configuredParameters }
	const { criteria } = evaluate(rulesets[ruleset], given, asOf)
	const required = criteria.filter(({ kind }) => kind === 'required')
	const of = (result: (typeof required)[number]['result']) =>
		required.filter((criterion) => criterion.result === result).map(({ id }) => id)
	const unmet = of('unmet')
	const open = new Set(required.flatMap(({ because }) => because.unanswered))
	const ways = unmet.length > 0 ? findChanges(rulesets[ruleset] as Ruleset, given) : null
	return {
		ruleset,
		met: of('met'),
		unmet,
		open: of('unknown'),
		unanswered: employerFacts.filter((fact) => open.has(fact)),
		mends: (ways?.changes[0] ?? []).filter(({ fact, from }) => from !== null && isEmployers(fact)),
		blockedBy: ways?.blockedBy ?? [],
	}
}
