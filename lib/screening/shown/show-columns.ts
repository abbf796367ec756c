import type { Columns } from '@/rules/columns/column'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import {
	codeOfOutcome,
	missingWords,
	outcomeOfCode,
	type ResultColumns,
	resultAt,
	resultBytes,
	resultsInByte,
} from '@/rules/columns/result-columns'
import type { Parameters } from '@/rules/parameters'
import { reasonColumns } from '@/rules/reasons/reason-columns'
import type { Ruleset } from '@/rules/ruleset'
import { isSensitive } from '../model/sensitive'
import type { ShownCriterionOutcome, ShownOutcome } from '../model/shown-outcome'
import { decides, sensitivePlaces } from './hidden-criteria'

/** The answers of many people, by column. */
export type PeopleColumns = Columns & {
	/** 1 for each person of whom what is sensitive was withheld; null if that is nobody. */
	readonly withheld: Uint8Array | null
}

/** The results of many people as a member is shown them: read them with the functions below. */
export type ShownColumns = ResultColumns

const undetermined = codeOfOutcome('undetermined')
/** The code of an outcome that is not shown: the next after those of the outcomes. */
const withheldOutcome = codeOfOutcome('not-needed') + 1
/** The two bits of a criterion's result that stand for none of the three. */
const withheldResult = 3

export const codeOfShownOutcome = (outcome: ShownOutcome): number =>
	outcome === 'withheld' ? withheldOutcome : codeOfOutcome(outcome)

export const shownOutcomeOfCode = (code: number): ShownOutcome =>
	code === withheldOutcome ? 'withheld' : outcomeOfCode(code)

export const shownOutcomeAt = ({ outcomes }: Pick<ShownColumns, 'outcomes'>, row: number): ShownOutcome =>
	shownOutcomeOfCode(outcomes[row] as number)

/** The result of a criterion, given by its index in `criteria`. */
export const shownResultAt = (results: ShownColumns, row: number, place: number): ShownCriterionOutcome =>
	resultAt(results, row, place) ?? 'withheld'

/** Removes from one row what rests on withheld answers. */
function withholdRow(ruleset: Ruleset, results: ResultColumns, row: number): void {
	const places = sensitivePlaces(ruleset).filter((place) => resultAt(results, row, place) === 'unknown')
	for (const place of places) {
		const at = row * resultBytes(results) + Math.floor(place / resultsInByte)
		results.results[at] = (results.results[at] as number) | (withheldResult << (2 * (place % resultsInByte)))
	}
	const words = missingWords(results)
	const missing = results.missing.subarray(row * words, (row + 1) * words)
	const isOpenAnyway = ruleset.criteria.some(
		({ kind }, place) =>
			kind === 'exempting' && !places.includes(place) && resultAt(results, row, place) === 'unknown',
	)
	const isDeciding = places.some((place) => decides(ruleset.criteria[place]?.kind ?? 'supporting'))
	if (isDeciding && !isOpenAnyway && results.outcomes[row] === undetermined) {
		results.outcomes[row] = withheldOutcome
		missing.fill(0)
		return
	}
	for (const [place, fact] of results.facts.entries()) {
		if (!isSensitive(fact)) continue
		const at = Math.floor(place / 32)
		missing[at] = (missing[at] as number) & ~(1 << (place % 32))
	}
}

/** Removes from the results of many people what rests on withheld answers. The results are changed. */
function withhold(
	ruleset: Ruleset,
	{ withheld }: Pick<PeopleColumns, 'withheld'>,
	results: ResultColumns,
): ShownColumns {
	if (withheld && sensitivePlaces(ruleset).length > 0)
		for (const [row, isWithheld] of withheld.entries())
			if (isWithheld === 1) withholdRow(ruleset, results, row)
	return results
}

/** Evaluates many people, as a member is shown them: the same as `showResult` gives for each of them. */
export const showColumns = (ruleset: Ruleset, parameters: Parameters, columns: PeopleColumns): ShownColumns =>
	withhold(ruleset, columns, evaluateColumns(ruleset, parameters, columns))

/** The shortest reason for each outcome that is shown, in the layout of `missing`. */
export function shownReasonColumns(
	ruleset: Ruleset,
	parameters: Parameters,
	columns: PeopleColumns,
	shown: ShownColumns,
): Uint32Array {
	if (!columns.withheld) return reasonColumns(ruleset, parameters, columns, shown)
	const outcomes = shown.outcomes.map((code) => (code === withheldOutcome ? undetermined : code))
	return reasonColumns(ruleset, parameters, columns, { ...shown, outcomes })
}

/** Some people's answers, and their rows among all. */
type SomePeople = { readonly columns: PeopleColumns; readonly rowOf: (row: number) => number }

/** Leaves out whom something may be withheld of under some rule sets: what to ask them next cannot be told. */
export function withoutWithheld(columns: PeopleColumns, rulesets: readonly Ruleset[]): SomePeople {
	const { withheld } = columns
	if (!withheld || rulesets.every((ruleset) => sensitivePlaces(ruleset).length === 0))
		return { columns, rowOf: (row) => row }
	const rows = Uint32Array.from(withheld.keys()).filter((row) => withheld[row] === 0)
	const facts = Object.entries(columns.facts).map(([fact, { values, codes }]) => [
		fact,
		{ values, codes: codes && rows.map((row) => codes[row] as number) },
	])
	return {
		columns: { count: rows.length, facts: Object.fromEntries(facts), withheld: null },
		rowOf: (row) => rows[row] as number,
	}
}
