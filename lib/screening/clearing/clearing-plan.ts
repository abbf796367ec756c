import { activeRulesets } from '@/lib/active-rules/rulesets'
import { maxPlanTries } from '@/lib/limits/limits'
import { type FactId, facts } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Role } from '../model/records'
import { factsOfRulesets } from '../role/asked-for'
import { type PeopleColumns, withoutWithheld } from '../shown/show-columns'
import { columnsFor } from '../table/people-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { alikeIn } from './alike-candidates'
import { chooseAnswers } from './choose-answers'
import { type ClearingSteps, sortBySteps } from './sort-by-steps'

/**
 * What makes the most results under a rule set clear, that is another outcome than undetermined: first answers of the
 * employer, then one answer of a candidate, then the offer in writing where it was a verbal promise. Whom each step
 * makes clear, it makes clear whatever is answered, unless the answer settles nothing.
 */
export type ClearingPlan = ClearingSteps & {
	readonly ruleset: RulesetId
	/** How many results there are that are shown. */
	readonly count: number
	/** How many of them are clear already. */
	readonly clear: number
	/** Whether no other answers of the employer, three at most, make more results clear with such steps after them. */
	readonly isExact: boolean
}

type ToPlan = {
	readonly role: Role
	/** The candidates' own answers. */
	readonly own: PeopleColumns
	readonly ruleset: RulesetId
	/** How many sets of answers may be tried, twice over: beyond that the plan is not exact, or leaves people out. */
	readonly maxTries?: number
}

/** Which questions an opening answers for everybody, and which in rows, because some rows answer them differently. */
const whereToAnswer = (answers: readonly FactId[], columns: PeopleColumns) => {
	const isInRows = (fact: FactId) => (columns.facts[fact]?.values ?? []).some((value) => value !== null)
	return {
		inOpening: answers.filter((fact) => !isInRows(fact)),
		inRows: answers.filter(isInRows),
	}
}

/** Finds what makes the most of the results of an opening's candidates clear. */
export async function clearingPlan(
	{ role, own, ruleset, maxTries = maxPlanTries }: ToPlan,
	work: Work = {},
): Promise<ClearingPlan> {
	await yieldToEventLoop(work, 0, own.count)
	const { columns, rowOf } = withoutWithheld(columnsFor(role, own), [activeRulesets[ruleset]])
	const questions = factsOfRulesets([ruleset]).filter(
		(fact) => facts[fact].who === 'E' && (role.facts[fact] ?? null) === null,
	)
	const groups = alikeIn(ruleset, columns, questions)
		.map((group) => ({ ...group, rows: group.rows.map(rowOf) }))
		.toSorted((a, b) => b.rows.length - a.rows.length)
	const { facts: answers, isExact } = await chooseAnswers({ groups, questions, maxTries }, work)
	const steps = await sortBySteps({ groups, ...whereToAnswer(answers, columns), maxTries }, work)
	return {
		ruleset,
		count: columns.count,
		clear: columns.count - groups.reduce((sum, { rows }) => sum + rows.length, 0),
		...steps,
		isExact: isExact && steps.remaining.why.unseen === 0,
	}
}
