import { activeRulesets } from '@/lib/active-rules/rulesets'
import { nearestValues } from '@/rules/changes/nearest-values'
import type { Column } from '@/rules/columns/column'
import { type Test, testsOf } from '@/rules/condition'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { KnownFacts, Role } from '../model/records'
import { factsOfRole } from '../role/role-facts'
import type { PeopleColumns } from '../shown/show-columns'
import { columnsFor } from '../table/people-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { countOutcomes, type OutcomeCounts, resultsUnder } from './count-outcomes'
import { changeableFacts, columnsIf, givenFacts } from './what-if'

/** A tried answer, and by how many the number of people who meet every condition rises or falls. */
export type TriedAnswer = {
	readonly to: NonNullable<FactValue>
	readonly gain: number
	readonly unmet: number
}

/** What an employer can decide so that more candidates meet every condition under a rule set. */
export type DecidableFact = {
	readonly fact: FactId
	/** `change`: another answer; `answer`: one that is missing; `give`: what was only promised verbally, in writing. */
	readonly kind: 'change' | 'answer' | 'give'
	/** The nearest answer with the largest gain. */
	readonly best: TriedAnswer
	/** One with a smaller gain that requires less; null if there is none. */
	readonly less: TriedAnswer | null
	/** For a missing answer, except about pay: the one after which the fewest people meet every condition. */
	readonly worst: TriedAnswer | null
	/** For `give`: how many people it concerns. */
	readonly people: number
}

/** The maximum number of decisions listed. */
const maxDecisions = 3
/** The maximum number of answers to one question that are tried. */
const maxTried = 40

const isPay = (kind: Fact) => 'unit' in kind && kind.unit === 'cny-a-year'

/** The answers worth trying for a fact: the nearest first. */
function answersToTry(fact: FactId, tests: readonly Test[], role: Pick<Role, 'facts'>): readonly unknown[] {
	const kind: Fact = facts[fact]
	const isAnswered = (role.facts[fact] ?? null) !== null
	if (kind.type === 'countries' || kind.type === 'languages' || kind.type === 'choices') return []
	if (isAnswered && kind.change !== 'now') return []
	// What others are paid is not a decision, and any figure for it would be a guess.
	if (isPay(kind) && kind.change === 'never') return []
	const given = { facts: factsOfRole(role), parameters: configuredParameters }
	const values = nearestValues(fact, tests, given)
	return values.length > maxTried ? [] : values
}

/** The verbal promises among the answers, put in writing. */
function inWriting(
	columns: PeopleColumns,
	fact: FactId,
): { readonly columns: PeopleColumns; readonly people: number } {
	const column: Column | undefined = columns.facts[fact]
	const isByWord = (value: FactValue | undefined) => value === 'verbal'
	let people = 0
	for (let row = 0; column && row < columns.count; row++)
		if (isByWord(column.values[column.codes?.[row] ?? 0])) people++
	const values = column?.values.map((value) => (isByWord(value) ? 'written' : value)) ?? []
	const written: PeopleColumns = {
		...columns,
		facts: { ...columns.facts, [fact]: { values, codes: column?.codes ?? null } },
	}
	return { columns: column ? written : columns, people }
}

type Trying = {
	readonly role: Role
	readonly own: PeopleColumns
	readonly ruleset: RulesetId
	readonly now: OutcomeCounts
	readonly work: Work
}

/** The effect of another answer of the opening to one question. */
async function tryAnswers(
	fact: FactId,
	answers: readonly unknown[],
	trying: Trying,
): Promise<DecidableFact | null> {
	const { role, own, ruleset, now, work } = trying
	const tried: TriedAnswer[] = []
	for (const to of answers) {
		await yieldToEventLoop(work, 0, 0)
		const then = countOutcomes(resultsUnder(ruleset, columnsIf(role, own, { [fact]: to } as KnownFacts)))
		tried.push({
			to: to as NonNullable<FactValue>,
			gain: then.eligible - now.eligible,
			unmet: then.ineligible - now.ineligible,
		})
	}
	const most = Math.max(0, ...tried.map(({ gain }) => gain))
	const best = tried.find(({ gain }) => gain === most)
	if (!best || most === 0) return null
	const smaller = tried.filter(({ gain }) => gain > 0 && gain < most).toSorted((a, b) => b.gain - a.gain)
	const isMissing = (role.facts[fact] ?? null) === null
	const worst = tried.toSorted((a, b) => a.gain - b.gain || b.unmet - a.unmet)[0] ?? null
	return {
		fact,
		kind: isMissing ? 'answer' : 'change',
		best,
		less: smaller[0] ?? null,
		worst: isMissing && !isPay(facts[fact]) ? worst : null,
		people: own.count,
	}
}

/**
 * What an employer can decide so that more candidates meet every condition under a rule set: each decision on its
 * own, the largest gain first, at most three.
 */
export async function decidableIn(
	role: Role,
	own: PeopleColumns,
	ruleset: RulesetId,
	work: Work = {},
): Promise<readonly DecidableFact[]> {
	const required = activeRulesets[ruleset].criteria.filter(({ kind }) => kind === 'required')
	const tests = required.flatMap(({ condition }) => testsOf(condition))
	const columns = columnsFor(role, own)
	const now = countOutcomes(resultsUnder(ruleset, columns))
	const trying = { role, own, ruleset, now, work }
	const found: DecidableFact[] = []
	for (const fact of changeableFacts({ rulesets: [ruleset] })) {
		if (givenFacts.includes(fact)) {
			const { columns: written, people } = inWriting(columns, fact)
			const gain = countOutcomes(resultsUnder(ruleset, written)).eligible - now.eligible
			const best: TriedAnswer = { to: 'written', gain, unmet: 0 }
			if (gain > 0) found.push({ fact, kind: 'give', best, less: null, worst: null, people })
			continue
		}
		const one = await tryAnswers(fact, answersToTry(fact, tests, role), trying)
		if (one) found.push(one)
	}
	return found.toSorted((a, b) => b.best.gain - a.best.gain).slice(0, maxDecisions)
}
