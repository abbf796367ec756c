import { activeRulesets } from '@/lib/active-rules/rulesets'
import { nearestValues } from '@/rules/changes/nearest-values'
import { type Test, testsOf } from '@/rules/condition'
import { unique } from '@/rules/entries'
import { factIds, facts, type NumberFact } from '@/rules/facts'
import { partnersIn } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { KnownFacts, Role } from '../model/records'
import { factsOfRulesets } from '../role/asked-for'
import { factsOfRole } from '../role/role-facts'
import type { PeopleColumns } from '../shown/show-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { countOutcomes, resultsUnder } from './count-outcomes'
import { columnsIf } from './what-if'

const pay = 'annualPayCny'

/** How many people meet every condition from this yearly pay, in CNY, on. */
export type PayStep = { readonly from: number; readonly met: number }

/** How many people meet every condition under a rule set, by pay. */
export type PaySteps = { readonly ruleset: RulesetId; readonly steps: readonly PayStep[] }

/** The maximum number of different answers of candidates that pay is compared with. */
const maxCompared = 30

/** The candidates' own answers that pay is compared with, if the opening leaves them open. */
function comparedWith(
	role: Pick<Role, 'facts'>,
	own: PeopleColumns,
	tests: readonly Test[],
): readonly KnownFacts[] {
	const others = unique(tests.flatMap(partnersIn).map(({ other }) => other))
	const open = factIds.filter((fact) => others.includes(fact) && (role.facts[fact] ?? null) === null)
	return open.flatMap((fact) =>
		(own.facts[fact]?.values ?? []).map((value) => ({ [fact]: value }) as KnownFacts),
	)
}

/**
 * The pays at which some candidate's result of a condition changes, in ascending order; null if there are too many.
 */
function payTurns(
	role: Pick<Role, 'facts'>,
	own: PeopleColumns,
	ruleset: RulesetId,
): readonly number[] | null {
	const required = activeRulesets[ruleset].criteria.filter(({ kind }) => kind === 'required')
	const tests = required.flatMap(({ condition }) => testsOf(condition))
	const compared = comparedWith(role, own, tests)
	if (compared.length > maxCompared) return null
	const { min } = facts[pay] satisfies NumberFact
	const turns = [{}, ...compared].flatMap((also: KnownFacts) => {
		const given = factsOfRole({ facts: { ...role.facts, ...also, [pay]: null } })
		return nearestValues(pay, tests, { facts: given, parameters: configuredParameters }) as readonly number[]
	})
	return [...new Set([min, ...turns])].toSorted((a, b) => a - b)
}

/**
 * Computes how many people would meet every condition at each pay at which a condition changes. Steps at which
 * nobody's result changes are left out.
 * @param changed other answers of the opening to assume
 * @returns the law that depends on pay, or else the first rule set that does; null if none does, or if candidates
 * differ too much in what their pay is compared with
 */
export async function payStepsOf(
	role: Role,
	own: PeopleColumns,
	changed: KnownFacts = {},
	work: Work = {},
): Promise<PaySteps | null> {
	const ruleset = inLawOrder(role.rulesets).find((id) => factsOfRulesets([id]).includes(pay))
	if (!ruleset) return null
	const turns = payTurns({ facts: { ...role.facts, ...changed } }, own, ruleset)
	if (!turns) return null
	const steps: PayStep[] = []
	for (const [place, from] of turns.entries()) {
		await yieldToEventLoop(work, Math.floor((own.count * place) / turns.length), own.count)
		const columns = columnsIf(role, own, { ...changed, [pay]: from })
		const { eligible: met } = countOutcomes(resultsUnder(ruleset, columns))
		if (steps.at(-1)?.met !== met) steps.push({ from, met })
	}
	return { ruleset, steps }
}
