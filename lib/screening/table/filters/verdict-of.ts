import { hasFact } from '@/rules/columns/result-columns'
import type { RulesetId } from '@/rules/rulesets/ids'
import {
	type ConditionResult,
	type Filter,
	limitsOf,
	type NumberField,
	openOrUnsettled,
	type PermitClass,
} from '../../model/table-filter'
import { codeOfShownOutcome } from '../../shown/show-columns'
import type { ShownStanding } from '../../shown/show-result'
import {
	outcomesShown,
	type ScreenedCandidates,
	type ScreenedRules,
	standingAt,
} from '../screened-candidates'
import { byRow } from './by-row'
import type { FilterData } from './filter-data'
import {
	type FilterVerdict,
	fails,
	mayPass,
	ofPossible,
	ofRange,
	opposite,
	passesIf,
	type VerdictAt,
} from './filter-verdict'
import { progressVerdict } from './progress-verdict'

type NumberRange = 'points' | NumberField
type Of<F extends Filter['field']> = Extract<Filter, { field: F }>

const resultOf: Readonly<Record<ShownStanding, ConditionResult>> = {
	met: 'met',
	unmet: 'unmet',
	unanswered: 'open',
	inconclusive: 'open',
	unsettled: 'unsettled',
	withheld: 'withheld',
}

const rulesOf = ({ rules }: ScreenedCandidates, ruleset: RulesetId): ScreenedRules | undefined =>
	rules.find((one) => one.ruleset === ruleset)

/** The verdict on what a member is shown: what is withheld may be any other value. */
const ofShown = <V extends string>(shown: V | 'withheld', wanted: readonly string[]): FilterVerdict =>
	shown === 'withheld' && !wanted.includes(shown) ? mayPass : passesIf(wanted.includes(shown))

function outcomeVerdict({ screened }: FilterData, { ruleset, values }: Of<'outcome'>): VerdictAt | null {
	const rules = rulesOf(screened, ruleset)
	if (!rules) return null
	const { outcomes } = rules
	const wanted = new Map(
		outcomesShown.map((outcome) => [codeOfShownOutcome(outcome), ofShown(outcome, values)]),
	)
	return (row) => wanted.get(outcomes[row] as number) as FilterVerdict
}

function conditionVerdict({ screened }: FilterData, filter: Of<'condition'>): VerdictAt | null {
	const rules = rulesOf(screened, filter.ruleset)
	const place = rules?.criteria.indexOf(filter.criterion) ?? -1
	if (!rules || place < 0) return null
	const { values } = filter
	const wanted: readonly ConditionResult[] = values.includes(openOrUnsettled)
		? [...values, 'open', 'unsettled']
		: values
	return (row) => ofShown(resultOf[standingAt(rules, row, place)], wanted)
}

function missingVerdict({ screened }: FilterData, { ruleset, values }: Of<'missing'>): VerdictAt | null {
	if (ruleset !== undefined && !rulesOf(screened, ruleset)) return null
	const looked = screened.rules
		.filter((rules) => ruleset === undefined || rules.ruleset === ruleset)
		.flatMap((rules) =>
			values
				.map((fact) => rules.facts.indexOf(fact))
				.filter((fact) => fact >= 0)
				.map((fact) => ({ rules, fact })),
		)
	const isOpen = (row: number) =>
		looked.some(
			({ rules, fact }) =>
				hasFact(rules, rules.missing, row, fact) || hasFact(rules, rules.inconclusive, row, fact),
		)
	return (row) => passesIf(isOpen(row))
}

/** The classes that a candidate can still have, by the results of the conditions for A and B. */
function possibleClasses(rules: ScreenedRules, row: number): readonly PermitClass[] {
	const [a, b] = ['class-a', 'class-b'].map(
		(id) => resultOf[standingAt(rules, row, rules.criteria.indexOf(id))],
	)
	return [
		...(a === 'unmet' ? [] : (['A'] as const)),
		...(a === 'met' || b === 'unmet' ? [] : (['B'] as const)),
		...(a === 'met' || b === 'met' ? [] : (['none'] as const)),
	]
}

function classVerdict({ screened }: FilterData, { values }: Of<'class'>): VerdictAt | null {
	const rules = rulesOf(screened, 'work-permit')
	return rules ? (row) => ofPossible(possibleClasses(rules, row), values) : null
}

function pointsVerdict({ screened }: FilterData, filter: Of<NumberRange>): VerdictAt | null {
	const points = rulesOf(screened, 'work-permit')?.points
	if (!points) return null
	const [from, to] = limitsOf(filter)
	return (row) => ofRange(points[2 * row] as number, points[2 * row + 1] as number, from, to)
}

/** Whether any of a row's values is wanted; rows that share their list of values share its verdict. */
function anyOf(
	valuesAt: (row: number) => readonly string[] | null | undefined,
	wanted: readonly string[],
): VerdictAt {
	const known = new Map<readonly string[], FilterVerdict>()
	return (row) => {
		const values = valuesAt(row)
		if (!values) return mayPass
		const before = known.get(values)
		if (before !== undefined) return before
		const verdict = passesIf(values.some((value) => wanted.includes(value)))
		known.set(values, verdict)
		return verdict
	}
}

/**
 * The verdict of a filter that asks for any of its values, if it has some; null if the opening does not have what it
 * looks at.
 */
function plainVerdict(filtered: FilterData, filter: Filter): VerdictAt | null {
	const { screened, decisions } = filtered
	switch (filter.field) {
		case 'outcome':
			return outcomeVerdict(filtered, filter)
		case 'condition':
			return conditionVerdict(filtered, filter)
		case 'missing':
			return missingVerdict(filtered, filter)
		case 'unreadable':
			return (row) => passesIf(filter.values.includes((screened.faults[row] as number) > 0 ? 'some' : 'none'))
		case 'points':
			return pointsVerdict(filtered, filter)
		case 'pay':
		case 'age':
		case 'experience': {
			const numbers = screened.answers.numbers[filter.field]
			const [from, to] = limitsOf(filter)
			return (row) => ofRange(numbers[row] as number, numbers[row] as number, from, to)
		}
		case 'class':
			return classVerdict(filtered, filter)
		case 'market':
			return anyOf(
				(row) => (screened.answers.areLanguagesKnown[row] ? screened.markets[row] : null),
				filter.values,
			)
		case 'nationality':
			return anyOf((row) => screened.answers.nationalities[row], filter.values)
		case 'stage':
		case 'owner':
		case 'tag':
		case 'date':
			return progressVerdict(filtered, filter)
		case 'decision': {
			const rows = byRow(decisions, screened.keys)
			return (row) => passesIf(filter.values.includes(rows[row]?.choice ?? 'none'))
		}
	}
}

/** Whether an opening has what a filter looks at: rules that it uses, or one of their conditions. */
export const isAbout = (filtered: FilterData, filter: Filter): boolean =>
	plainVerdict(filtered, filter) !== null

/** A filter's verdict on each row; one that looks at what the opening does not have lets no one through. */
export function verdictOf(filtered: FilterData, filter: Filter): VerdictAt {
	const plain = plainVerdict(filtered, filter)
	if (!plain) return () => fails
	return filter.is === 'none-of' ? (row) => opposite(plain(row)) : plain
}
