import type { Group } from '../classes'
import type { Component, State } from '../components'
import type { Cut } from '../cut'
import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import { isParameter } from '../member'
import type { Parameters } from '../parameters'
import { answerAt, type Column, type Columns, notKnown } from './column'
import { scratchCase } from './tables'

/** Gives a component's state in a row of the columns that it was made for. */
export type StateAt = (row: number) => State

/**
 * Makes a function that gives a component's state in the rows of columns. What it rests on is found once for each
 * answer, as long as the columns keep their answers.
 */
export function componentStates(
	{ facts, groups, stateOfCuts }: Component,
	parameters: Parameters,
): (columns: Columns['facts']) => StateAt {
	const cutters = groups.map((group) => compileCutAt(group, parameters))
	return (columns) => {
		const cutsAt = cutters.map((cutter) => cutter(columns))
		const cuts: Cut[] = []
		const stateAt = (row: number): State => {
			for (let level = 0; level < cutsAt.length; level++) cuts[level] = (cutsAt[level] as CutAt)(row)
			return stateOfCuts(cuts)
		}
		const [codes, ...others] = facts.flatMap((fact) => columns[fact]?.codes ?? [])
		if (others.length > 0) return stateAt
		// At most one answer differs from row to row: it tells the state.
		const known: State[] = []
		return (row) => {
			const code = codes ? (codes[row] as number) : 0
			known[code] ??= stateAt(row)
			return known[code]
		}
	}
}

type CutAt = (row: number) => Cut

function compileCutAt({ members, cut }: Group, parameters: Parameters) {
	const facts = members.filter((member): member is FactId => !isParameter(member))
	const { given, set } = scratchCase(parameters)
	const [alone, ...others] = facts
	if (!alone || others.length > 0) {
		return (columns: Columns['facts']): CutAt => {
			const looked = facts.map((fact) => columns[fact] ?? notKnown)
			return (row) => {
				for (let place = 0; place < facts.length; place++) {
					set(facts[place] as FactId, answerAt(looked[place] as Column, row))
				}
				return cut(given)
			}
		}
	}
	let known: Cut[] = []
	let before: readonly FactValue[] = []
	return (columns: Columns['facts']): CutAt => {
		const { values, codes } = columns[alone] ?? notKnown
		if (values !== before) known = []
		before = values
		return (row) => {
			const code = codes ? (codes[row] as number) : 0
			const found = known[code]
			if (found) return found
			set(alone, values[code] as FactValue)
			const own = cut(given)
			known[code] = own
			return own
		}
	}
}
