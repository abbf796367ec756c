import type { Case } from '@/rules/case'
import { type Change, canMeetAll } from '@/rules/changes/find-changes'
import { nearestValues } from '@/rules/changes/nearest-values'
import { testsOf } from '@/rules/condition'
import { type Fact, type FactId, facts as factList } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { isNumber, numberKind } from '@/rules/member'
import { factsUnder } from '@/rules/operators'
import type { Ruleset } from '@/rules/ruleset'

/** An end of a range of numbers, and whether it lies outside. */
export type RangeEnd = { readonly value: number; readonly isOutside: boolean }

/** What a list needs, by the condition that looks at it; a market can depend on the languages that somebody speaks. */
export type ListNeed = 'nationalities' | 'targetMarkets' | 'spokenMarkets' | 'languages'

/** What an answer has to be for a way to work: the condition, and a value only where no other would do. */
export type Requirement =
	| { readonly kind: 'any' }
	| { readonly kind: 'value'; readonly value: NonNullable<FactValue> }
	| { readonly kind: 'options'; readonly options: readonly string[] }
	| { readonly kind: 'upwards'; readonly from: string }
	| { readonly kind: 'numbers'; readonly least: RangeEnd | null; readonly most: RangeEnd | null }
	| { readonly kind: 'list'; readonly need: ListNeed }

/** A way to a yes under one rule set, of which the change is a part. */
export type Use = { readonly ruleset: Ruleset; readonly set: readonly Change[] }

/** Facts whose options are degrees of one thing, so that a higher one is worth as much. */
const ascending: readonly FactId[] = ['highestDegree', 'chineseLevel']

type Works = (value: unknown) => boolean

/**
 * What an answer has to be in some ways, the rest of each way being done.
 * @param given the person's answers at present
 */
export function requirementOf(change: Change, uses: readonly Use[], given: Case): Requirement {
	const { fact, to } = change
	const kind: Fact = factList[fact]
	const works = worksIn(fact, uses, given)
	switch (kind.type) {
		case 'yes-no':
			return works(!to) ? { kind: 'any' } : { kind: 'value', value: to }
		case 'choice':
			return ofOptions(fact, kind.options, works)
		case 'countries':
		case 'languages':
			return { kind: 'list', need: needOf(fact, uses) }
		case 'choices':
			return { kind: 'value', value: to }
		case 'integer':
		case 'number':
			return ofNumbers(fact, to as number, { works, uses, given })
	}
}

/** Whether a value works in each of some ways; where parts of a way are withheld, whether it can still work. */
export function worksIn(fact: FactId, uses: readonly Use[], given: Case): Works {
	const checks = uses.map(({ ruleset, set }): Works => {
		const done = Object.fromEntries(set.map((change) => [change.fact, change.to]))
		const factsWith = (value: unknown): Case['facts'] => ({ ...given.facts, ...done, [fact]: value })
		const meets: Works = (value) => canMeetAll(ruleset, { ...given, facts: factsWith(value) })
		if (meets(done[fact])) return meets
		return (value) => {
			const facts = factsWith(value)
			const open = (Object.keys(facts) as FactId[]).filter((id) => facts[id] === null)
			return canMeetAll(ruleset, { ...given, facts }, new Set(open))
		}
	})
	return (value) => checks.every((check) => check(value))
}

function ofOptions(fact: FactId, options: readonly string[], works: Works): Requirement {
	const working = options.filter(works)
	const [first, ...others] = working
	if (first === undefined || working.length === options.length) return { kind: 'any' }
	if (others.length === 0) return { kind: 'value', value: first as NonNullable<FactValue> }
	const isRest = working.length === options.length - options.indexOf(first)
	return isRest && ascending.includes(fact)
		? { kind: 'upwards', from: first }
		: { kind: 'options', options: working }
}

function needOf(fact: FactId, uses: readonly Use[]): ListNeed {
	if (fact === 'nationalities' || fact === 'languages') return fact
	const isLearnt = uses.every(({ set }) => set.some((change) => change.fact === 'languages'))
	return isLearnt ? 'targetMarkets' : 'spokenMarkets'
}

type NumberWays = { readonly works: Works; readonly uses: readonly Use[]; readonly given: Case }

/** The range around a number that works, between the numbers at which a condition turns. */
function ofNumbers(fact: FactId, to: number, { works, uses, given }: NumberWays): Requirement {
	if (!isNumber(fact)) return { kind: 'value', value: to }
	const { min, max } = numberKind(fact)
	const tests = uses
		.flatMap(({ ruleset }) => ruleset.criteria.flatMap(({ condition }) => testsOf(condition)))
		.filter((test) => factsUnder(test).includes(fact))
	const done = Object.fromEntries(uses.flatMap(({ set }) => set.map((change) => [change.fact, change.to])))
	const turning = nearestValues(fact, tests, {
		...given,
		facts: { ...given.facts, ...done, [fact]: null },
	}) as readonly number[]
	const numbers = [...new Set([min, ...turning, to, max])].sort((a, b) => a - b)
	const runEnd = (ordered: readonly number[]) => {
		const from = ordered.indexOf(to)
		const stop = ordered.findIndex((value, index) => index > from && !works(value))
		return { last: ordered[(stop === -1 ? ordered.length : stop) - 1] ?? to, beyond: ordered[stop] ?? null }
	}
	const endOf = (ordered: readonly number[]): RangeEnd | null => {
		const { last, beyond } = runEnd(ordered)
		if (beyond === null) return null
		const isWhole = factList[fact].type === 'integer'
		const nearer = isWhole ? beyond + Math.sign(last - beyond) : (beyond + last) / 2
		if (!works(nearer)) return { value: last, isOutside: false }
		return isWhole ? { value: nearer, isOutside: false } : { value: beyond, isOutside: true }
	}
	const [least, most] = [endOf(numbers.toReversed()), endOf(numbers)]
	return least || most ? { kind: 'numbers', least, most } : { kind: 'any' }
}
