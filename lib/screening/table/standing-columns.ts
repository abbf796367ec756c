import { answerAt, type Column, type Columns, notKnown } from '@/rules/columns/column'
import { missingWords, setFact } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import type { Parameters } from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'
import { decides } from '../shown/hidden-criteria'
import { type ShownColumns, shownOutcomeAt, shownResultAt } from '../shown/show-columns'
import { type ConditionReason, compileWhy, type RowCause } from './reasons'
import { codeOfStanding } from './screened-candidates'

const met = codeOfStanding('met')
const unmet = codeOfStanding('unmet')
const withheld = codeOfStanding('withheld')

/** Creates a function that says why a criterion is not met in a row, computed once per combination of its answers. */
function whyFinder(id: string, criterion: Criterion, parameters: Parameters, columns: Columns) {
	const why = compileWhy(id, criterion)
	const tested = factsIn(criterion.condition).map((fact): [FactId, Column] => [
		fact,
		columns.facts[fact] ?? notKnown,
	])
	const facts = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const known = new Map<string, RowCause>()
	return (row: number, result: 'unmet' | 'unknown'): RowCause => {
		let key = ''
		for (const [, { codes }] of tested) key += codes ? `${codes[row]} ` : ' '
		const before = known.get(key)
		if (before) return before
		for (const [fact, column] of tested) facts[fact] = answerAt(column, row)
		const found = why[result]({ facts: facts as Facts, parameters })
		known.set(key, found)
		return found
	}
}

/** Numbers reasons, with the same number for equal ones; 0 means none. */
function reasonList() {
	const reasons: ConditionReason[] = []
	const codes = new Map<string, number>()
	const codeOf = (reason: ConditionReason | null): number => {
		if (!reason) return 0
		const key = `${reason.standing} ${reason.about}`
		const known = codes.get(key)
		if (known) return known
		const code = reasons.push(reason)
		codes.set(key, code)
		return code
	}
	return { reasons, codeOf }
}

/** What a row's results do not say: why a criterion is not met or unknown. */
type StandingColumns = {
	/** The standing of each criterion, row by row. */
	readonly standings: Uint8Array
	/** Facts of deciding criteria whose answers settle nothing, in the layout of `missing`. */
	readonly inconclusive: Uint32Array
	readonly reasons: readonly ConditionReason[]
	/** The index in `reasons`, counted from 1, of each criterion's reason, row by row; 0 if there is none. */
	readonly reasonCodes: Uint8Array
}

/** For each row the standing of each criterion, and why it is not met or unknown. */
export function standingColumns(
	{ id, criteria }: Ruleset,
	parameters: Parameters,
	columns: Columns,
	evaluated: ShownColumns,
): StandingColumns {
	const { count } = columns
	const perRow = criteria.length
	const standings = new Uint8Array(count * perRow).fill(met)
	const reasonCodes = new Uint8Array(count * perRow)
	const inconclusive = new Uint32Array(count * missingWords(evaluated))
	const { reasons, codeOf } = reasonList()
	for (const [place, criterion] of criteria.entries()) {
		const whyAt = whyFinder(id, criterion, parameters, columns)
		const isDeciding = decides(criterion.kind)
		for (let row = 0; row < count; row++) {
			const result = shownResultAt(evaluated, row, place)
			if (result === 'met') continue
			if (result === 'withheld') {
				standings[row * perRow + place] = withheld
				continue
			}
			if (result === 'unmet' && !isDeciding) {
				standings[row * perRow + place] = unmet
				continue
			}
			const why = whyAt(row, result)
			standings[row * perRow + place] = codeOfStanding(why.standing)
			if (!isDeciding) continue
			if (shownOutcomeAt(evaluated, row) !== 'not-needed')
				reasonCodes[row * perRow + place] = codeOf(why.reason)
			for (const fact of why.inconclusive)
				setFact(evaluated, inconclusive, row, evaluated.facts.indexOf(fact))
		}
	}
	return { standings, inconclusive, reasons, reasonCodes }
}
