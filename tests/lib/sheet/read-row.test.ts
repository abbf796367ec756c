import { describe, expect, test } from 'vitest'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { rowReader } from '@/lib/sheet/reader/read-row'
import type { SheetRow } from '@/lib/sheet/sheet-row'

const read = (headings: string[], cells: string[], more: Partial<SheetRow> = {}) =>
	rowReader(readHeadings(headings))({ number: 7, cells, ...more })

describe('a row', () => {
	test('is a candidate: number and name as they are, facts as they are read, the rest kept', () => {
		const cells = [' c-1 ', 'Amina Bello', '29', '?', '', 'anything']
		expect(read(['id', 'Name', 'Age', 'Highest degree', 'Languages', 'Notes'], cells)).toEqual({
			number: 7,
			id: 'c-1',
			name: 'Amina Bello',
			facts: { age: 29, highestDegree: null },
			faults: [],
			cells,
		})
	})

	test('may be shorter than its headings', () => {
		expect(read(['id', 'Age', 'Languages'], ['c-1'])).toMatchObject({ id: 'c-1', facts: {}, faults: [] })
	})

	test('with a cell that cannot be read goes on without it, and names it', () => {
		const { facts, faults } = read(['Age', 'knowsCustoms', 'Nationalities'], ['forty', 'yes', 'NG; Atlantis'])
		expect(facts).toEqual({ knowsCustoms: true })
		expect(faults).toMatchObject([
			{ column: 0, fact: 'age', text: 'forty', problem: 'unreadable', expected: { min: 16, max: 100 } },
			{ column: 2, fact: 'nationalities', text: 'NG; Atlantis', problem: 'unknown-entry', entry: 'Atlantis' },
		])
	})

	test('with a cell of ten megabytes names it in a few words', () => {
		const { faults } = read(['Age'], ['x'.repeat(10_000_000)])
		expect(faults).toMatchObject([{ problem: 'too-long', text: `${'x'.repeat(100)}…` }])
	})

	test('with cells beyond its headings names those that say something', () => {
		expect(read(['id'], ['1', '', 'x']).faults).toEqual([{ column: 2, text: 'x', problem: 'no-heading' }])
	})

	test('whose quotation marks do not fit says so', () => {
		expect(read(['id'], ['1'], { hasOddQuotes: true }).faults).toEqual([
			{ column: null, text: '1', problem: 'odd-quotes' },
		])
	})

	test.each([
		['24', 240_000],
		['24.5', 245_000],
		['24万', 240_000],
		['240,000元', 240_000],
		['٢٤', 240_000],
	])('of pay counted in ten thousands: %j is %d', (text, pay) => {
		expect(read(['税前年薪（万元）'], [text]).facts).toEqual({ annualPayCny: pay })
	})

	test('does not take what a column says for a member of every object', () => {
		const { facts, faults, cells } = read(['__proto__', 'constructor', 'Age'], ['x', 'y', '29'])
		expect(facts).toEqual({ age: 29 })
		expect(faults).toEqual([])
		expect(cells).toEqual(['x', 'y', '29'])
	})
})
