import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planFor } from '@/lib/form/plan'
import { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { exampleOf } from '@/lib/plain/examples'
import { blank, type PostedCheck, readPosted } from '@/lib/plain/posted'
import { readFormEntries } from '@/lib/plain/read-entries'
import { sanitizeQuote } from '@/lib/plain/sanitize-quote'
import { plainViewOf } from '@/lib/plain/view'
import { entriesFor } from '@/lib/plain/write-entries'
import { sayCell } from '@/lib/sheet/cells/write-cell'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { knownLanguages } from '@/rules/reference/language-codes'
import { anyFacts } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const entriesOf = (given: Partial<Facts>) =>
	Object.fromEntries(factIds.map((fact) => [fact, entriesFor(fact, given[fact] ?? null, 'en')]))

describe('an answer that travels in a form', () => {
	test('arrives as it was sent', () => {
		fc.assert(
			fc.property(anyFacts, fc.constantFrom(...localeIds), (given, locale) => {
				for (const fact of factIds) {
					const entries = entriesFor(fact, given[fact], locale)
					expect({ fact, ...readFormEntries(fact, entries, { locale }) }).toEqual({
						fact,
						value: given[fact],
					})
				}
			}),
		)
	})

	test('of a list reads back in the words of any language', () => {
		fc.assert(
			fc.property(anyFacts, fc.constantFrom(...localeIds), (given, locale) => {
				for (const fact of factIds) {
					const value = given[fact]
					if (!value || !['countries', 'languages'].includes(facts[fact].type)) continue
					expect(readFormEntries(fact, [sayCell(fact, value, locale)], { locale })).toEqual({ value })
				}
			}),
		)
	})

	test.each(localeIds)('of a list reads back as the page’s example writes it, in %s', async (locale) => {
		const names = await loadNames(locale)
		const context = {
			locale,
			words: wordsOf(locale),
			say: sayIn(locale),
			names,
			chineseNames: null,
			view: plainViewOf(blank('market', locale)),
		}
		expect(readFormEntries('targetMarkets', [exampleOf(context, 'targetMarkets')], { locale })).toEqual({
			value: ['NG', 'GH'],
		})
		expect(readFormEntries('languages', [exampleOf(context, 'languages')], { locale })).toEqual({
			value: [
				{ language: 'ha', level: 'native' },
				{ language: 'en', level: 'fluent' },
			],
		})
	})

	test.each([
		['age', ['29', 'unsure']],
		['plannedActivities', ['business', 'none']],
		['plannedActivities', ['none', 'unsure']],
		['languages', ['ha:native', 'none']],
		['jobOffer', ['none', 'written']],
	] as const)('%s that says two things at once is a fault: %s', (fact, entries) => {
		expect(readFormEntries(fact, entries, { locale: 'en' })).toMatchObject({ fault: { message: 'both' } })
	})

	test('of a pay by the month is that of a year', () => {
		const writing = { locale: 'en', byMonth: true } as const
		expect(readFormEntries('annualPayCny', ['20,000'], writing)).toEqual({ value: 240_000 })
		expect(readFormEntries('annualPayCny', ['much'], writing)).toMatchObject({
			fault: { message: 'not-a-number' },
		})
	})
})

describe('languages in rows', () => {
	const form = (rows: readonly (readonly [number, string, string?])[]) =>
		new URLSearchParams(
			rows.flatMap(([row, language, level]) => [
				[`languages.${row}.language`, language],
				...(level === undefined ? [] : [[`languages.${row}.level`, level]]),
			]),
		)

	test('are read in the order in which they stand, those without a language left out', () => {
		const posted = readPosted(
			form([
				[3, 'ha', 'native'],
				[1, ' '],
				[0, 'en', ' fluent '],
				[2, 'fr'],
			]),
			'en',
		)
		expect(posted.entries.languages).toEqual(['ha:native', 'en:fluent', 'fr'])
	})

	test('of which one stands twice count as they stand first', () => {
		const posted = readPosted(
			form([
				[0, 'ha', 'native'],
				[0, 'en', 'basic'],
			]),
			'en',
		)
		expect(posted.entries.languages).toEqual(['ha:native'])
	})

	test('that are more than can be answered are told, and no more of them is carried on than tells it', () => {
		const { maxItems } = facts.languages
		const many = [...knownLanguages].slice(0, 500).map((code, row) => [row, code, 'basic'] as const)
		const posted = { ...readPosted(form(many), 'en'), at: 'market', go: 'next' } as const
		expect(posted.entries.languages).toHaveLength(maxItems + 1)
		expect(plainViewOf(posted).faults.languages).toMatchObject({ message: 'too-many' })
		const allowed = { ...readPosted(form(many.slice(0, maxItems)), 'en'), at: 'market', go: 'next' } as const
		expect(plainViewOf(allowed).known.languages).toHaveLength(maxItems)
	})

	test('are read in one pass, however often one is named and whatever stands before it', () => {
		const posted = readPosted(
			new URLSearchParams(`${'a&'.repeat(1 << 18)}${'languages.0.language=ha&'.repeat(25_000)}`),
			'en',
		)
		expect(posted.entries.languages).toEqual(['ha'])
	})
})

describe('a check that travels', () => {
	const complete = (given: Facts): PostedCheck => ({
		...blank('start', 'en'),
		way: 'full',
		go: 'next',
		entries: entriesOf(given),
	})

	test('ends at the result when every question has an answer, whoever it is', () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				let posted = complete(given)
				for (let steps = 0; steps < 9; steps++) {
					const view = plainViewOf(posted)
					expect(view.faults).toEqual({})
					if (view.place === 'result') return
					posted = { ...posted, at: view.place, go: 'next' }
				}
				throw new Error('It never ends')
			}),
			{ numRuns: runs(20) },
		)
	})

	test('asks what the check on the device asks', () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				const { plan, facts: known, chosen } = plainViewOf(complete(given))
				expect(plan).toEqual(planFor({ chosen, facts: known, employerInMind: false }))
				expect(known).toEqual(given)
			}),
			{ numRuns: runs(50) },
		)
	})

	test('goes back without a fault, whatever stands in it', () => {
		const view = plainViewOf(
			readPosted(new URLSearchParams('at=studies&go=back&age=x&highestDegree=y'), 'en'),
		)
		expect(view).toMatchObject({ place: 'you', faults: {}, entries: { age: ['x'], highestDegree: ['y'] } })
	})
})

test('a stranger’s text is quoted short, on one line, and turns nothing round', () => {
	expect(sanitizeQuote('a\u202eb\u2066c\nd\te')).toBe('abc d e')
	expect(sanitizeQuote(`${'字'.repeat(100)}`)).toBe(`${'字'.repeat(40)}…`)
})
