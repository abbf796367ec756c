import { beforeAll, expect, test } from 'vitest'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { peopleOf } from '@/lib/screening/table/people-columns'
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

test('rows are sorted as was chosen, and those that are alike by name', () => {
	const all = Uint32Array.from(people, (_, row) => row)
	const sorted = (by: Parameters<typeof sortRows>[2]['by'], isDown = false) =>
		[...sortRows(screened, all, { by, isDown }, decisions)].map((row) => screened.keys[row])
	expect(sorted('name')).toEqual(['2', '3', '1', '4'])
	expect(sorted('name', true)).toEqual(['4', '1', '3', '2'])
	expect(sorted('outcome')).toEqual(['1', '4', '2', '3'])
	expect(sorted('outcome', true)).toEqual(['3', '2', '1', '4'])
	expect(sorted('open', true)).toEqual(['2', '3', '1', '4'])
	expect(sorted('decision')).toEqual(['1', '2', '3', '4'])
})
