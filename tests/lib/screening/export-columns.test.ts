import { describe, expect, test } from 'vitest'
import { originalColumns } from '@/lib/screening/export/export-columns'
import type { Candidate, SheetRecord } from '@/lib/screening/model/records'
import { day, someone } from './people'

const sheet = (
	id: string,
	headings: readonly string[],
	mapping: readonly (string | null)[],
): SheetRecord => ({
	id,
	file: `${id}.csv`,
	headings,
	mapping,
	takenOn: day,
})
const from = (sheet: string, cells: readonly string[]): Candidate =>
	someone(`${sheet}${cells}`, { facts: {}, source: { kind: 'sheet', sheet, row: 2 }, cells })

/** What an export of these people has in its columns, besides names and numbers. */
const exported = (people: readonly Candidate[], sheets: readonly SheetRecord[]) =>
	originalColumns(people, sheets)
		.filter(({ heading }) => heading !== 'name' && heading !== 'id')
		.map(({ heading, cellOf }) => [heading, ...people.map(cellOf)])

describe('the columns of several sheets', () => {
	test('are one where they are read as the same, or are called the same and not read', () => {
		const sheets = [
			sheet('a', ['Alter', 'Hobby'], ['age', null]),
			sheet('b', ['Hobby', 'Town', 'Age'], [null, null, 'age']),
		]
		const people = [from('a', ['30', 'chess']), from('b', ['golf', 'Accra', '31'])]
		expect(exported(people, sheets)).toEqual([
			['Alter', '30', '31'],
			['Hobby', 'chess', 'golf'],
			['Town', '', 'Accra'],
		])
	})

	test('stay apart within one sheet, and meet those of another in their order', () => {
		const sheets = [
			sheet('a', ['Note'], [null]),
			sheet('b', ['Note', 'Note'], [null, null]),
			sheet('c', ['Note', 'Note'], [null, null]),
		]
		const people = [from('a', ['1']), from('b', ['2', '3']), from('c', ['4', '5'])]
		expect(exported(people, sheets)).toEqual([
			['Note', '1', '2', '4'],
			['Note', '', '3', '5'],
		])
	})

	test('are none of a fact where another version read something that this one does not know', () => {
		const people = [from('a', ['x', 'y'])]
		expect(exported(people, [sheet('a', ['One', 'Two'], ['constructor', 'shoeSize'])])).toEqual([
			['One', 'x'],
			['Two', 'y'],
		])
	})

	test('may be as many as a sheet can have', () => {
		const headings = Array.from({ length: 16_384 }, (_, at) => `Heading ${at}`)
		const unread = headings.map(() => null)
		const sheets = [sheet('a', headings, unread), sheet('b', headings.toReversed(), unread)]
		expect(originalColumns([], sheets).map(({ heading }) => heading)).toEqual(headings)
	})
})

describe('pay in the columns of an export', () => {
	test('that was asked and never answered stays open when it comes back', () => {
		const people = [from('a', ['24']), from('a', ['240000'])]
		const sheets = [sheet('a', ['Annual salary'], ['annualPayCny'])]
		expect(exported(people, sheets)).toEqual([['Annual salary', '24 ?', '240000']])
	})

	test('is written in thousands under a heading that says so', () => {
		const person = { ...from('a', ['240']), facts: { annualPayCny: 250_000 } }
		const sheets = [sheet('a', ['Annual salary (k CNY)'], ['annualPayCny'])]
		expect(exported([person], sheets)).toEqual([['Annual salary (k CNY)', '250']])
	})
})
