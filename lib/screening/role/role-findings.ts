import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { Case } from '@/rules/case'
import { findChanges } from '@/rules/changes/find-changes'
import type { FactId } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { employerFacts, factsOfRole } from './role-facts'
import { type RequiredChange, requirementsOfWay } from './ways-ahead'

/** A required criterion that nobody can meet, the answers that cause this, and the changes that would fix it, if any. */
export type ImpossibleCriterion = {
	readonly criterion: string
	readonly restsOn: readonly FactId[]
	readonly fixes: readonly RequiredChange[]
}

/** What a role alone decides under one rule set, regardless of the candidate. */
export type FindingsOfRole = {
	readonly ruleset: RulesetId
	/** Required criteria that are met for everybody. */
	readonly met: readonly string[]
	/** Those that nobody can meet. */
	readonly barriers: readonly ImpossibleCriterion[]
	/** Those that depend on the candidate, or on what the role leaves open. */
	readonly open: readonly string[]
	/** The role's unanswered facts that a required criterion depends on. */
	readonly unanswered: readonly FactId[]
}

/** The nearest changes to the role's answers that meet one criterion. */
function fixesOf(ruleset: Ruleset, criterion: string, given: Case): readonly RequiredChange[] {
	const alone = { ...ruleset, criteria: ruleset.criteria.filter(({ id }) => id === criterion) }
	const [nearest = []] = findChanges(alone, given).changes
	return requirementsOfWay(nearest, alone, given).filter(({ from }) => from !== null)
}

/** Finds what a role decides for everybody: criteria settled by the role's answers alone. */
export function findInRole(role: Pick<Role, 'facts'>, id: RulesetId, asOf: string): FindingsOfRole {
	const ruleset: Ruleset = activeRulesets[id]
	const given = { facts: factsOfRole(role), parameters: configuredParameters }
	const required = evaluate(ruleset, given, asOf).criteria.filter(({ kind }) => kind === 'required')
	const withResult = (result: (typeof required)[number]['result']) =>
		required.filter((criterion) => criterion.result === result)
	const of = (result: (typeof required)[number]['result']) => withResult(result).map(({ id }) => id)
	const asked = new Set(required.flatMap(({ because }) => because.unanswered))
	return {
		ruleset: id,
		met: of('met'),
		barriers: withResult('unmet').map(({ id: criterion, restsOn }) => ({
			criterion,
			restsOn,
			fixes: fixesOf(ruleset, criterion, given),
		})),
		open: of('unknown'),
		unanswered: employerFacts.filter((fact) => asked.has(fact)),
	}
}
