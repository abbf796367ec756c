import { inFactOrder } from '../facts'
import type { Ruleset } from '../ruleset'
import { factsIn } from '../trace'
import { mostRows } from './node'
import { factsInWord, missingWords, type ResultColumns, resultBytes, resultsInByte } from './result-columns'

/** Room for results; it grows as rows are added. */
export type Growing = { -readonly [K in keyof ResultColumns]: ResultColumns[K] } & { room: number }

/** No results yet. */
export function noResults(ruleset: Ruleset): Growing {
	const required = ruleset.criteria.filter(({ kind }) => kind === 'required')
	return {
		count: 0,
		room: 0,
		criteria: ruleset.criteria.map(({ id }) => id),
		supporting: ruleset.criteria.flatMap(({ kind }, place) => (kind === 'supporting' ? [place] : [])),
		facts: inFactOrder(required.flatMap(({ condition }) => factsIn(condition))),
		outcomes: new Uint8Array(),
		results: new Uint8Array(),
		missing: new Uint32Array(),
		points: new Float32Array(),
	}
}

/** Makes room for so many rows more. */
export function makeRoom(growing: Growing, more: number, hasPoints: boolean): void {
	if (growing.count + more <= growing.room) return
	const room = Math.max(growing.count + more, Math.ceil(growing.room * 1.5))
	growing.room = room
	growing.outcomes = larger(growing.outcomes, new Uint8Array(room))
	growing.results = larger(growing.results, new Uint8Array(room * resultBytes(growing)))
	growing.missing = larger(growing.missing, new Uint32Array(room * missingWords(growing)))
	if (hasPoints) growing.points = larger(growing.points, new Float32Array(room * 2))
}

function larger<T extends Uint8Array | Uint32Array | Float32Array>(now: T, next: T): T {
	next.set(now)
	return next
}

const nothing = new Uint8Array(mostRows)

/** Writes the results of all criteria for the next rows. */
export function writeResults(growing: Growing, truths: readonly Uint8Array[], count: number): void {
	const width = resultBytes(growing)
	const { results } = growing
	for (let group = 0; group < width; group++) {
		const four = truths.slice(group * resultsInByte, (group + 1) * resultsInByte)
		const [one = nothing, two = nothing, three = nothing, last = nothing] = four
		let at = growing.count * width + group
		for (let row = 0; row < count; row++, at += width) {
			results[at] =
				(one[row] as number) |
				((two[row] as number) << 2) |
				((three[row] as number) << 4) |
				((last[row] as number) << 6)
		}
	}
}

/** Writes that a fact is missing in some of the next rows. */
export function writeMissing(growing: Growing, fact: number, rows: Uint16Array, count: number): void {
	const words = missingWords(growing)
	const start = growing.count * words + Math.floor(fact / factsInWord)
	const bit = 1 << (fact % factsInWord)
	for (let index = 0; index < count; index++) {
		const at = start + (rows[index] as number) * words
		growing.missing[at] = (growing.missing[at] as number) | bit
	}
}

/** A copy of the results so far. */
export const resultsIn = (growing: Growing): ResultColumns => {
	const { room, ...results } = growing
	const { count } = growing
	return {
		...results,
		outcomes: growing.outcomes.slice(0, count),
		results: growing.results.slice(0, count * resultBytes(growing)),
		missing: growing.missing.slice(0, count * missingWords(growing)),
		points: growing.points.slice(0, 2 * count),
	}
}

/** Forgets all results and keeps the room. */
export function clear(growing: Growing): void {
	growing.count = 0
	growing.missing.fill(0)
}
