import { decidingCriteria } from '../diagrams/components'
import { inFactOrder } from '../facts'
import type { Ruleset } from '../ruleset'
import { factsIn } from '../trace'
import { maxRows } from './node'
import { factsInWord, missingWords, type ResultColumns, resultBytes, resultsInByte } from './result-columns'

/** A growable buffer of results. */
export type ResultBuffer = { -readonly [K in keyof ResultColumns]: ResultColumns[K] } & { capacity: number }

/** Creates an empty buffer for the results of a rule set. */
export function resultBuffer(ruleset: Ruleset): ResultBuffer {
	return {
		count: 0,
		capacity: 0,
		criteria: ruleset.criteria.map(({ id }) => id),
		supporting: ruleset.criteria.flatMap(({ kind }, place) => (kind === 'supporting' ? [place] : [])),
		facts: inFactOrder(decidingCriteria(ruleset).flatMap(({ condition }) => factsIn(condition))),
		outcomes: new Uint8Array(),
		results: new Uint8Array(),
		missing: new Uint32Array(),
		points: new Float32Array(),
	}
}

/** Ensures capacity for `more` rows. */
export function reserve(buffer: ResultBuffer, more: number, hasPoints: boolean): void {
	if (buffer.count + more <= buffer.capacity) return
	const capacity = Math.max(buffer.count + more, Math.ceil(buffer.capacity * 1.5))
	buffer.capacity = capacity
	buffer.outcomes = larger(buffer.outcomes, new Uint8Array(capacity))
	buffer.results = larger(buffer.results, new Uint8Array(capacity * resultBytes(buffer)))
	buffer.missing = larger(buffer.missing, new Uint32Array(capacity * missingWords(buffer)))
	if (hasPoints) buffer.points = larger(buffer.points, new Float32Array(capacity * 2))
}

function larger<T extends Uint8Array | Uint32Array | Float32Array>(now: T, next: T): T {
	next.set(now)
	return next
}

const nothing = new Uint8Array(maxRows)

/** Writes the results of all criteria for the next rows. */
export function writeResults(buffer: ResultBuffer, truths: readonly Uint8Array[], count: number): void {
	const width = resultBytes(buffer)
	const { results } = buffer
	for (let group = 0; group < width; group++) {
		const four = truths.slice(group * resultsInByte, (group + 1) * resultsInByte)
		const [one = nothing, two = nothing, three = nothing, last = nothing] = four
		let at = buffer.count * width + group
		for (let row = 0; row < count; row++, at += width) {
			results[at] =
				(one[row] as number) |
				((two[row] as number) << 2) |
				((three[row] as number) << 4) |
				((last[row] as number) << 6)
		}
	}
}

/** Marks a fact, by its index in `facts`, as missing in the first `count` of `rows`, relative to the next row. */
export function writeMissing(buffer: ResultBuffer, fact: number, rows: Uint16Array, count: number): void {
	const words = missingWords(buffer)
	const start = buffer.count * words + Math.floor(fact / factsInWord)
	const bit = 1 << (fact % factsInWord)
	for (let index = 0; index < count; index++) {
		const at = start + (rows[index] as number) * words
		buffer.missing[at] = (buffer.missing[at] as number) | bit
	}
}

/** A copy of the results so far. */
export const resultsIn = (buffer: ResultBuffer): ResultColumns => {
	const { capacity, ...results } = buffer
	const { count } = buffer
	return {
		...results,
		outcomes: buffer.outcomes.slice(0, count),
		results: buffer.results.slice(0, count * resultBytes(buffer)),
		missing: buffer.missing.slice(0, count * missingWords(buffer)),
		points: buffer.points.slice(0, 2 * count),
	}
}

/** Discards all results and keeps the capacity. */
export function clear(buffer: ResultBuffer): void {
	buffer.count = 0
	buffer.missing.fill(0)
}
