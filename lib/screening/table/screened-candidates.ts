import { activeRulesets } from '@/lib/active-rules/rulesets'
import { standingOfOutcome } from '@/lib/result/standing'
import { factsAt, missingAt, pointsAt } from '@/rules/columns/result-columns'
import type { Interval } from '@/rules/kleene'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ShownOutcome } from '../model/shown-outcome'
import { type ShownColumns, shownOutcomeAt } from '../shown/show-columns'
import type { ShownOutcomeStanding, ShownStanding } from '../shown/show-result'
import type { AnswerColumns } from './answer-columns'
import type { ConditionReason } from './reasons'

/**
 * The order in which outcomes are shown and sorted: best first, then those whom the rules do not concern, and last what a
 * member is not shown.
 */
export const outcomesShown: readonly ShownOutcome[] = [
	'eligible',
	'undetermined',
	'ineligible',
	'not-needed',
	'withheld',
]

/** The code of a standing is its index. */
const standings = [
	'met',
	'unmet',
	'unanswered',
	'inconclusive',
	'unsettled',
	'withheld',
] as const satisfies readonly ShownStanding[]

/** The number of standing codes. */
export const standingCount = standings.length

export const codeOfStanding = (standing: ShownStanding): number => standings.indexOf(standing)

/** The results of everybody under one rule set. Read them with the functions for `ShownColumns` and with `standingAt`. */
export type ScreenedRules = ShownColumns & {
	readonly ruleset: RulesetId
	readonly version: string
	/** The standing code of each criterion, row by row. */
	readonly standings: Uint8Array
	/** Facts whose answer settles nothing, in the layout of `missing`. */
	readonly inconclusive: Uint32Array
	/** Whether something is withheld of somebody. */
	readonly isWithheld: boolean
	readonly reasons: readonly ConditionReason[]
	/** The facts of the shortest reason of each outcome, in the layout of `missing`. */
	readonly shortest: Uint32Array
	/** The index in `reasons`, counted from 1, of each required criterion's reason, row by row; 0 if there is none. */
	readonly reasonCodes: Uint8Array
}

/** The candidates of a role screened under its rule sets, by column: compact enough for a hundred thousand. */
export type ScreenedCandidates = {
	readonly role: string
	readonly asOf: string
	readonly count: number
	/** The role's rule sets, law first. */
	readonly rules: readonly ScreenedRules[]
	readonly keys: readonly string[]
	readonly ids: readonly string[]
	/** The id of whoever has no name. */
	readonly names: readonly string[]
	/** Codes of the languages known at working level or better. */
	readonly languages: readonly (readonly string[])[]
	/** The target markets whose main language is spoken. */
	readonly markets: readonly (readonly string[])[]
	/** The days on which the records' retention ends. */
	readonly ends: readonly string[]
	/** The number of unreadable cells. */
	readonly faults: Uint16Array
	/** The rank of each candidate by name, the nameless last, and by id. */
	readonly nameRank: Uint32Array
	readonly idRank: Uint32Array
	/** Answers that rows are filtered by. */
	readonly answers: AnswerColumns
	/** The folded text that a row is searched by. */
	readonly haystack: readonly string[]
}

/** The candidates with their results under one of the rule sets. */
export type ScreenedUnder = ScreenedCandidates & ScreenedRules

/** The candidates under one rule set of the role, or under its first one if it does not have this one. */
export function screenedUnder(screened: ScreenedCandidates, ruleset: RulesetId): ScreenedUnder {
	const { rules } = screened
	const wanted = rules.find((one) => one.ruleset === ruleset) ?? rules[0]
	if (!wanted) throw new Error('a role has at least one rule set')
	return { ...screened, ...wanted }
}

/** Whether people were screened under the versions now in effect: only then do the indices match the criteria. */
export const isOfActiveVersions = ({ rules }: Pick<ScreenedCandidates, 'rules'>): boolean =>
	rules.every(({ ruleset, version }) => version === activeRulesets[ruleset].version)

/** Whether a row is named by its id alone. */
export const isNameless = ({ names, ids }: Pick<ScreenedCandidates, 'names' | 'ids'>, row: number): boolean =>
	names[row] === ids[row]

/** A row's points under the rule set that counts them; null if none of the role's does. */
export function pointsInRow({ rules }: Pick<ScreenedCandidates, 'rules'>, row: number): Interval | null {
	const counting = rules.find(({ points }) => points.length > 0)
	return counting ? pointsAt(counting, row) : null
}

/** A row's standing for a criterion, given by its index in `criteria`. */
export const standingAt = (
	{ standings: codes, criteria }: Pick<ScreenedRules, 'standings' | 'criteria'>,
	row: number,
	criterion: number,
): ShownStanding => standings[codes[row * criteria.length + criterion] as 0 | 1 | 2 | 3 | 4 | 5]

/** The standing of a row's outcome, the same as for that person's result alone. */
export function outcomeStandingAt(
	rules: ShownColumns & Pick<ScreenedRules, 'inconclusive'>,
	row: number,
): ShownOutcomeStanding {
	const outcome = shownOutcomeAt(rules, row)
	if (outcome === 'withheld') return outcome
	return standingOfOutcome(
		outcome,
		missingAt(rules, row).length === 0 && factsAt(rules, rules.inconclusive, row).length === 0,
	)
}
