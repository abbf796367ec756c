import { type Column, type Columns, notKnown } from '../columns/column'
import { memoOfPairs, scratchCase, tableByCode } from '../columns/tables'
import { noParameters, type Parameters } from '../parameters'
import { compileStateOf, type Goal, type GoalSum, type GoalTest, gainsOf } from './goal'

/** The number of a test's state in a row. */
export type TestStateAt = (row: number) => number
const codeAt = ({ codes }: Column, row: number): number => (codes ? (codes[row] as number) : 0)

/** Compiles a lookup of a test's state by row; a state is computed once per answer, or pair of answers. */
export function compileStateAt(
	own: GoalTest,
	parameters: Parameters,
	columns: Columns['facts'],
): TestStateAt {
	const stateOf = compileStateOf(own)
	const { given, set } = scratchCase(parameters)
	const [first, second] = own.facts
	if (!first) {
		const state = stateOf(given)
		return () => state
	}
	const one = columns[first] ?? notKnown
	if (!second) {
		const tableOf = tableByCode(
			(size) => new Uint8Array(size),
			(value) => {
				set(first, value)
				return stateOf(given)
			},
		)
		const table = tableOf(one.values)
		return (row) => table[codeAt(one, row)] as number
	}
	const other = columns[second] ?? notKnown
	const memo = memoOfPairs((value, partner) => {
		set(first, value)
		set(second, partner)
		return stateOf(given)
	})
	const stateOfCodes = memo(one.values, other.values)
	return (row) => stateOfCodes(codeAt(one, row), codeAt(other, row))
}

/** Compiles a function that reads the gains of a sum in a row into `own`. */
export function compileGainsAt(sum: GoalSum, { facts }: Goal, columns: Columns['facts']) {
	const { given, set } = scratchCase(noParameters)
	const tables = facts.map((fact) => {
		const column = columns[fact] ?? notKnown
		const gain = (end: 'up' | 'down') =>
			tableByCode(
				(size) => new Float64Array(size),
				(value) => {
					set(fact, value)
					return gainsOf(sum, fact, given)[end]
				},
			)(column.values)
		return { column, ups: gain('up'), downs: gain('down') }
	})
	const own = { up: facts.map(() => 0), down: facts.map(() => 0) }
	const readRow = (row: number) => {
		for (let at = 0; at < tables.length; at++) {
			const { column, ups, downs } = tables[at] as (typeof tables)[number]
			const code = codeAt(column, row)
			own.up[at] = ups[code] as number
			own.down[at] = downs[code] as number
		}
	}
	return { own, readRow }
}
