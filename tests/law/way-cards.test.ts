import { describe, expect, test } from 'vitest'
import { clauses } from '@/lib/law/clauses'
import { isRouteDocument } from '@/lib/law/documents/documents'
import { asksOf, wayCards } from '@/lib/law/ways/way-cards'
import { applicants as en } from '@/lib/words/messages/en/applicants'
import { facts, type OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'

type Way = OptionOf<'specialRoutes'>
const shortOf = (way: Way, answers: Partial<Facts>) =>
	asksOf(way, normalise(answers)).flatMap(({ id, isShort }) => (isShort ? [id] : []))

test('every way has a card, and its asks have words', () => {
	expect(Object.keys(wayCards).sort()).toEqual([...facts.specialRoutes.options].sort())
	for (const way of facts.specialRoutes.options)
		expect([way, Object.keys(wayCards[way].asks).sort()]).toEqual([
			way,
			Object.keys(en.ways.cards[way].asks).sort(),
		])
})

describe('an answer falls short of what a text asks for', () => {
	test.each<readonly [Way, Partial<Facts>, readonly string[]]>([
		['young-researcher', { age: 40, highestDegree: 'doctorate' }, []],
		['young-researcher', { age: 41, highestDegree: 'master' }, ['age', 'doctorate']],
		['graduate', { highestDegree: 'master', annualPayCny: 100_000, localAveragePayCny: 100_000 }, []],
		[
			'graduate',
			{ highestDegree: 'bachelor', annualPayCny: 99_999, localAveragePayCny: 100_000 },
			['degree', 'pay'],
		],
		['graduate', { annualPayCny: 99_999 }, []],
		['skill-certificate', { age: 60 }, []],
		['skill-certificate', { age: 61 }, ['age']],
		['language-teacher', { highestDegree: 'bachelor', experienceYears: 2, age: 60 }, []],
		[
			'language-teacher',
			{ highestDegree: 'vocational', experienceYears: 1.9, age: 61 },
			['degree', 'years', 'age'],
		],
		['agreement', { highestDegree: 'bachelor', experienceYears: 2 }, []],
		['agreement', { highestDegree: 'bachelor', experienceYears: 1.9 }, ['posting']],
		['short-task', { monthsPerYear: 3, age: 18 }, []],
		['short-task', { monthsPerYear: 3.1, age: 17 }, ['days', 'age']],
		['not-employment', { monthsPerYear: 3.1 }, ['days']],
		['talent-programme', { age: 90, highestDegree: 'none', experienceYears: 0 }, []],
	])('%s with %o: %o', (way, answers, short) => {
		expect(shortOf(way, answers)).toEqual(short)
	})

	test('never while nothing is answered', () => {
		for (const way of facts.specialRoutes.options) expect([way, shortOf(way, {})]).toEqual([way, []])
	})
})

describe('the clauses of the texts', () => {
	const namedBy = (way: Way) => clauses.filter(({ by }) => by.includes(`fact/specialRoutes/${way}`))

	test.each(facts.specialRoutes.options)(
		'that leave the way %s open are in the text that its card names',
		(way) => {
			const texts: readonly string[] = namedBy(way).map(({ text }) => text)
			expect(texts).toContain(wayCards[way].source)
		},
	)

	test('leave no way open that has no card', () => {
		const named = clauses.flatMap(({ state, by }) =>
			state === 'open' ? by.filter((effect) => effect.startsWith('fact/specialRoutes/')) : [],
		)
		const ways = named.map((effect) => effect.slice('fact/specialRoutes/'.length))
		expect(ways.filter((way) => !Object.hasOwn(wayCards, way))).toEqual([])
	})
})

test('a clause that names a document of the lists names one that there is', () => {
	const named = clauses.flatMap(({ by }) => by.filter((effect) => effect.startsWith('document/')))
	expect(named.length).toBeGreaterThan(10)
	expect(named.filter((effect) => !isRouteDocument(effect.slice('document/'.length)))).toEqual([])
})
