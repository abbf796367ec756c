import { beforeAll, describe, expect, test } from 'vitest'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { allRows, countOutcomes, filterRows, type RowFilter } from '@/lib/screening/table/row-filter'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { type ScreenedUnder, screenedUnder } from '@/lib/screening/table/screened'
import { sortRows } from '@/lib/screening/table/sort-rows'
import { day, someone, someRole } from './people'

const { knowsSocialNorms: _norms, ...facts } = someone('x').facts
const people: readonly Candidate[] = [
	someone('1', { name: 'Wanjiru, Esther' }),
	someone('2', { name: 'Äneas', facts: { ...facts, jobOffer: 'verbal' } }),
	someone('3', { name: 'Bello', facts: { ...facts, knowsSocialNorms: false } }),
	someone('4', {
		name: 'Zhou',
		faults: [{ fact: 'age', heading: 'Age', value: 'old', problem: 'unreadable' }],
	}),
]
const decisions = new Map([['1', { choice: 'hold', candidate: '1' } as Decision]])
let screened: ScreenedUnder
beforeAll(async () => {
	const options = {
		asOf: day,
		formats: 'en',
		languageNames: { ha: 'Hausa' },
		countryNames: { KE: 'Kenya' },
		endOf: () => day,
	} as const
	screened = screenedUnder(await screenRows(someRole, peopleOf(people), options), 'article')
})

const found = (filter: Partial<RowFilter>) =>
	[...filterRows(screened, { ...allRows, ...filter }, decisions)].map((row) => screened.keys[row])

describe('rows are found', () => {
	test.each<[string, Partial<RowFilter>, string[]]>([
		['all of them without a filter', {}, ['1', '2', '3', '4']],
		['by outcome', { outcome: 'undetermined' }, ['2']],
		['by a condition that is not met', { criterion: 'social-norms', result: 'unmet' }, ['3']],
		['by a condition that is not met or not known', { criterion: 'social-norms' }, ['2', '3']],
		['by an answer that is missing', { missing: 'knowsSocialNorms' }, ['2']],
		['by an answer that settles nothing', { missing: 'jobOffer' }, ['2']],
		['by a market whose language is spoken', { market: 'NG' }, ['1', '2', '3', '4']],
		['by no market that the role does not aim at', { market: 'KE' }, []],
		['by a decision', { decision: 'hold' }, ['1']],
		['by having none', { decision: 'none', outcome: 'eligible' }, ['4']],
		['by cells that could not be read', { faulty: true }, ['4']],
		['by words of a name, accents aside', { search: 'aneas' }, ['2']],
		['by a number', { search: 'c-3' }, ['3']],
		['by a language', { search: 'hausa est' }, ['1']],
	])('%s', (_, filter, keys) => {
		expect(found(filter)).toEqual(keys)
	})
})

test('rows are sorted as was chosen, and those that are alike by name', () => {
	const all = filterRows(screened, allRows, decisions)
	const sorted = (by: Parameters<typeof sortRows>[2]['by'], isDown = false) =>
		[...sortRows(screened, all, { by, isDown }, decisions)].map((row) => screened.keys[row])
	expect(sorted('name')).toEqual(['2', '3', '1', '4'])
	expect(sorted('name', true)).toEqual(['4', '1', '3', '2'])
	expect(sorted('outcome')).toEqual(['1', '4', '2', '3'])
	expect(sorted('outcome', true)).toEqual(['3', '2', '1', '4'])
	expect(sorted('open', true)).toEqual(['2', '3', '1', '4'])
	expect(sorted('decision')).toEqual(['1', '2', '3', '4'])
	expect(countOutcomes(screened, all)).toEqual({ eligible: 2, undetermined: 1, ineligible: 1 })
})
