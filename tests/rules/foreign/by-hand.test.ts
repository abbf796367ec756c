import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { missingAt, outcomeAt, pointsAt } from '@/rules/columns/result-columns'
import { evaluateByDefinition as define } from '@/rules/evaluation/evaluate-by-definition'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import type { Interval } from '@/rules/kleene'
import { normalise } from '@/rules/normalise'
import { configuredParameters as parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'
import { answersTo, type ByHand, judge } from './by-hand'
import { chancenkarte } from './chancenkarte'
import { chancenkarteByHand } from './chancenkarte-by-hand'
import { highlySkilled } from './highly-skilled'
import { highlySkilledByHand } from './highly-skilled-by-hand'

const day = '2026-11-28'
/** As many as `PERSONS` says; the findings were made with 20,000. */
const count = Number(process.env.PERSONS ?? 5000)

/** Random numbers from 0 on, each below 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** Random persons, who leave from none to half of what is asked open. */
function randomPersons(asked: readonly FactId[]): readonly Facts[] {
	const random = randomFrom(20_261_128)
	return Array.from({ length: count }, (_, at) => {
		const open = (at % 4) / 6
		const answers = asked.map((fact) => {
			const all = answersTo(fact)
			return [fact, random() < open ? null : all[Math.floor(random() * all.length)]]
		})
		return normalise(Object.fromEntries(answers) as Partial<Facts>)
	})
}

const sumOf = (points: Interval | undefined) => points && { low: points.low, high: points.high }

const tables: readonly (readonly [string, Ruleset, ByHand])[] = [
	['the opportunity card of Germany', chancenkarte, chancenkarteByHand],
	['the highly skilled professional (i)(b) of Japan', highlySkilled, highlySkilledByHand],
]

test('the table in the README is from the one that is tried here', () => {
	const [, excerpt = ''] = readFileSync('rules/README.md', 'utf8')
		.split('const table = [')
		.map((part) => part.split('```')[0])
	const lines = excerpt.split('\n').map((line) => line.trim())
	const source = readFileSync('tests/rules/foreign/highly-skilled.ts', 'utf8')
	expect(lines.length).toBeGreaterThan(30)
	expect(lines.filter((line) => !source.includes(line))).toEqual([])
})

describe.each(tables)('%s', (_, ruleset, byHand) => {
	const asked = inFactOrder(ruleset.criteria.flatMap(({ condition }) => factsIn(condition)))
	const persons = randomPersons(asked)
	const judged = persons.map((person) => judge(byHand, person))

	test('comes out in every way, with every fact answered or not', () => {
		for (const outcome of ['eligible', 'ineligible', 'undetermined'])
			expect(judged.filter((found) => found.outcome === outcome).length).toBeGreaterThan(count / 50)
		const complete = persons.filter((person) => asked.every((fact) => person[fact] !== null))
		expect(complete.length).toBeGreaterThanOrEqual(count / 4)
	})

	test('gives random persons the outcome and the points that are worked out by hand', () => {
		const columns = evaluateColumns(ruleset, parameters, gatherColumns(persons))
		const wrong = persons.filter((facts, row) => {
			const { outcome, points, factors } = judged[row] as (typeof judged)[number]
			const result = evaluate(ruleset, { facts, parameters }, day)
			const isAlike = [
				[outcome, result.outcome, outcomeAt(columns, row)],
				[points, sumOf(result.points), pointsAt(columns, row)],
				[factors, result.points?.factors.map(sumOf)],
				[result.missing, missingAt(columns, row)],
			].every(([one, ...others]) => others.every((other) => JSON.stringify(other) === JSON.stringify(one)))
			return !isAlike
		})
		expect(wrong).toEqual([])
	})

	test('gives them the same by the definition', () => {
		for (const [row, facts] of persons.entries()) {
			if (row % 50 !== 0) continue
			const given = { facts, parameters }
			expect(define(ruleset, given, day)).toEqual(evaluate(ruleset, given, day))
		}
	})
})
