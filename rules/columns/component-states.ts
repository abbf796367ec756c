import type { Case } from '../case'
import type { Group } from '../classes'
import type { Component, State } from '../components'
import type { Cut } from '../cut'
import type { FactId } from '../facts'
import type { Facts, FactValue } from '../facts-schema'
import { isParameter } from '../member'
import { noFacts } from '../normalise'
import type { Parameters } from '../parameters'
import { answerAt, type Column, type Columns, notKnown } from './column'

/** So many ways to have answered are remembered for each group. */
const maxKnown = 65_536

/** Gives a component's state in a row of the columns that it was made for. */
export type StateAt = (row: number) => State

/**
 * Makes a function that gives a component's state in the rows of columns. What it rests on is found once for each
 * answer, as long as the columns keep their answers.
 */
export function componentStates(
	{ groups, stateOfCuts }: Component,
	parameters: Parameters,
): (columns: Columns['facts']) => StateAt {
	const cutters = groups.map((group) => compileCutAt(group, parameters))
	return (columns) => {
		const cutsAt = cutters.map((cutter) => cutter(columns))
		const cuts: Cut[] = []
		return (row) => {
			for (let level = 0; level < cutsAt.length; level++) cuts[level] = (cutsAt[level] as CutAt)(row)
			return stateOfCuts(cuts)
		}
	}
}

type CutAt = (row: number) => Cut

function compileCutAt({ members, cut }: Group, parameters: Parameters) {
	const facts = members.filter((member): member is FactId => !isParameter(member))
	const answers = { ...noFacts } as { -readonly [F in FactId]: FactValue }
	const given: Case = { facts: answers as Facts, parameters }
	const known = new Map<number | string, Cut>()
	let before: readonly Column[] = []
	return (columns: Columns['facts']): CutAt => {
		const looked = facts.map((fact) => columns[fact] ?? notKnown)
		if (!looked.every((column, place) => isAlike(column, before[place]))) known.clear()
		before = looked
		const keyAt = compileKey(looked.flatMap(({ codes }) => codes ?? []))
		return (row) => {
			const key = keyAt(row)
			const found = known.get(key)
			if (found) return found
			for (const [place, fact] of facts.entries()) answers[fact] = answerAt(looked[place] as Column, row)
			const own = cut(given)
			if (known.size >= maxKnown) known.clear()
			known.set(key, own)
			return own
		}
	}
}

/** Whether the codes of two columns mean the same. */
const isAlike = (one: Column, other: Column | undefined): boolean =>
	one.values === other?.values && (one.codes === null) === (other.codes === null)

/** Makes the codes of a row one key: a number for one or two columns. */
function compileKey([first, second, ...others]: readonly Uint32Array[]): (row: number) => number | string {
	if (!first) return () => 0
	if (!second) return (row) => first[row] as number
	if (others.length === 0) {
		return (row) => {
			const [one, other] = [first[row] as number, second[row] as number]
			return other < maxCode ? one * maxCode + other : `${one} ${other}`
		}
	}
	return (row) => [first, second, ...others].map((codes) => codes[row]).join()
}

/** Two codes, the second of them below this, fit into one number. */
const maxCode = 2 ** 21
