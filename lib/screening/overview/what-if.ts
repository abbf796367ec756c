import { sameForAll } from '@/rules/columns/column'
import { type FactId, inFactOrder } from '@/rules/facts'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { KnownFacts, Role } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { factsOfRulesets } from '../role/asked-for'
import { employerFacts, type RoleAnswers } from '../role/role-facts'
import { codeOfShownOutcome, type PeopleColumns, shownOutcomeOfCode } from '../shown/show-columns'
import { columnsFor } from '../table/people-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { countOutcomes, type OutcomeCounts, resultsUnder } from './count-outcomes'

/**
 * Facts that an employer decides for each candidate individually, and which are therefore not answers of the opening.
 */
export const givenFacts: readonly FactId[] = ['jobOffer']

/** The answers that an employer could change for everybody: those that the opening's rule sets depend on. */
export const changeableFacts = ({ rulesets }: Pick<Role, 'rulesets'>): readonly FactId[] => {
	const asked = factsOfRulesets(rulesets)
	return inFactOrder([...employerFacts, ...givenFacts]).filter((fact) => asked.includes(fact))
}

/** How many people change from one outcome to another. */
export type OutcomeShift = { readonly from: ShownOutcome; readonly to: ShownOutcome; readonly people: number }

/** The effect of changed answers under one rule set. */
export type RulesetWhatIf = {
	readonly ruleset: RulesetId
	readonly before: OutcomeCounts
	readonly after: OutcomeCounts
	/** The most people first. */
	readonly turned: readonly OutcomeShift[]
	/** Whether any of the changed answers matters under this rule set. */
	readonly isAsked: boolean
}

/** The answers of an opening's candidates if it gave other answers to everybody. */
export function columnsIf(role: RoleAnswers, own: PeopleColumns, changed: KnownFacts): PeopleColumns {
	const columns = columnsFor({ ...role, facts: { ...role.facts, ...changed } }, own)
	const given = givenFacts.flatMap((fact) => {
		const answer = changed[fact] ?? null
		return answer === null ? [] : [[fact, sameForAll(answer)] as const]
	})
	return { ...columns, facts: { ...columns.facts, ...Object.fromEntries(given) } }
}

function countTurns(before: Uint8Array, after: Uint8Array): OutcomeShift[] {
	const counts = new Map<string, { readonly code: number; readonly then: number; readonly people: number }>()
	for (const [row, code] of before.entries()) {
		const then = after[row] as number
		if (code === then) continue
		const turn = `${code} ${then}`
		counts.set(turn, { code, then, people: (counts.get(turn)?.people ?? 0) + 1 })
	}
	return [...counts.values()]
		.map(({ code, then, people }) => ({
			from: shownOutcomeOfCode(code),
			to: shownOutcomeOfCode(then),
			people,
		}))
		.toSorted((a, b) => b.people - a.people)
}

/** The effect of changed answers of an opening under each of its rule sets; nothing is stored. */
export async function whatIf(
	role: Role,
	own: PeopleColumns,
	changed: KnownFacts,
	work: Work = {},
): Promise<readonly RulesetWhatIf[]> {
	const [asNow, asIf] = [columnsFor(role, own), columnsIf(role, own, changed)]
	const ids = inLawOrder(role.rulesets)
	const found: RulesetWhatIf[] = []
	for (const [place, ruleset] of ids.entries()) {
		await yieldToEventLoop(work, Math.floor((own.count * place) / ids.length), own.count)
		const before = resultsUnder(ruleset, asNow)
		const asked = factsOfRulesets([ruleset])
		const isAsked = asked.some((fact) => changed[fact] !== undefined)
		const after = isAsked ? resultsUnder(ruleset, asIf) : before
		found.push({
			ruleset,
			before: countOutcomes(before),
			after: countOutcomes(after),
			turned: countTurns(before.outcomes, after.outcomes),
			isAsked,
		})
	}
	return found
}

type Turn = { readonly ruleset: RulesetId; readonly from: ShownOutcome | null; readonly to: ShownOutcome }

/** The rows whose outcome under a rule set would change to `to`; `from` null: from any outcome. */
export function rowsThatTurn(
	role: Role,
	own: PeopleColumns,
	changed: KnownFacts,
	{ ruleset, from, to }: Turn,
): readonly number[] {
	const before = resultsUnder(ruleset, columnsFor(role, own)).outcomes
	const after = resultsUnder(ruleset, columnsIf(role, own, changed)).outcomes
	const [was, becomes] = [from === null ? null : codeOfShownOutcome(from), codeOfShownOutcome(to)]
	const rows: number[] = []
	for (const [row, code] of before.entries()) {
		if (code !== after[row] && after[row] === becomes && (was === null || code === was)) rows.push(row)
	}
	return rows
}
