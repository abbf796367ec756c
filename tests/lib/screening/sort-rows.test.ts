import { beforeAll, describe, expect, test } from 'vitest'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import type { CandidateProgress } from '@/lib/screening/progress/candidate-progress'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { screenRows } from '@/lib/screening/table/screen-rows'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { firstSorting, type SortBy, sortedBy, sortingFor, sortRows } from '@/lib/screening/table/sort-rows'
import { rulesetIds } from '@/rules/rulesets/ids'
import { day, decided, someone, someRole } from './people'

const role: Role = { ...someRole, rulesets: rulesetIds }
const { knowsSocialNorms: _norms, ...facts } = someone('x').facts
const people: readonly Candidate[] = [
	someone('10', {
		name: 'Wanjiru, Esther',
		facts: { ...facts, knowsSocialNorms: true, experienceYears: 20 },
	}),
	someone('2', { name: 'Äneas', facts: { ...facts, jobOffer: 'verbal', highestDegree: 'none' } }),
	someone('3', {
		name: 'Bello',
		facts: { ...facts, knowsSocialNorms: false, canShowHealthCertificate: false },
	}),
	someone('4', { name: 'Zhou', facts: { ...facts, knowsSocialNorms: true, experienceYears: 20 } }),
]
const decisions: ReadonlyMap<string, Decision> = new Map([
	['2', decided('2')],
	['4', decided('4', { choice: 'go-on' })],
])
const none = { notes: 0, documents: 0 }
const progress: ReadonlyMap<string, CandidateProgress> = new Map([
	[
		'3',
		{
			...none,
			progress: { stage: 'offer', owner: 'Lin Chen', dates: { offer: { day: '2026-12-01', time: '09:00' } } },
		},
	],
	[
		'4',
		{
			...none,
			progress: { owner: 'Wei Sun', dates: { reply: { day: '2026-12-01' }, start: { day: '2027-01-01' } } },
		},
	],
	['10', { ...none, progress: { dates: { reply: { day: '2026-11-01', isDone: true } } } }],
])

const options = { asOf: day, formats: 'en', languageNames: {}, countryNames: {}, endOf: () => day }
let screened: ScreenedCandidates
beforeAll(async () => {
	screened = await screenRows(role, peopleOf(people), options)
})

describe('rows are sorted as was chosen, those that are alike by name, and those without any last', () => {
	test.each<[SortBy, readonly string[], readonly string[]]>([
		['id', ['2', '3', '4', '10'], ['10', '4', '3', '2']],
		['name', ['2', '3', '10', '4'], ['4', '10', '3', '2']],
		['article', ['10', '4', '2', '3'], ['3', '2', '10', '4']],
		['work-permit', ['10', '4', '2', '3'], ['2', '3', '10', '4']],
		['k-published', ['3', '10', '4', '2'], ['2', '3', '10', '4']],
		['open', ['10', '4', '3', '2'], ['2', '3', '10', '4']],
		['stage', ['2', '10', '4', '3'], ['3', '2', '10', '4']],
		['owner', ['3', '4', '2', '10'], ['4', '3', '2', '10']],
		['date', ['4', '3', '2', '10'], ['3', '4', '2', '10']],
		['decision', ['4', '2', '3', '10'], ['2', '4', '3', '10']],
	])('%s', (by, up, down) => {
		const all = Uint32Array.from(people, (_, row) => row)
		const sorted = (isDown: boolean) =>
			[...sortRows({ screened, role, decisions, progress, formats: 'en' }, all, { by, isDown })].map(
				(row) => screened.keys[row],
			)
		expect(sorted(false)).toEqual(up)
		expect(sorted(true)).toEqual(down)
	})

	test('whoever has no name or number comes last by it, in either direction and among those who are alike', async () => {
		const nameless = [someone('7', { name: '' }), someone('0', { name: '' })]
		const all = [...nameless, ...people]
		const with6 = await screenRows(role, peopleOf(all), options)
		const rows = Uint32Array.from(all, (_, row) => row)
		const sorted = (by: SortBy, isDown: boolean) =>
			[...sortRows({ screened: with6, role, decisions, progress, formats: 'en' }, rows, { by, isDown })].map(
				(row) => with6.keys[row],
			)
		expect(sorted('name', false)).toEqual(['2', '3', '10', '4', '0', '7'])
		expect(sorted('name', true)).toEqual(['4', '10', '3', '2', '0', '7'])
		const numberless = [someone('b', { id: '', name: 'Bo' }), someone('a', { id: '', name: 'Al' }), ...people]
		const withoutIds = await screenRows(role, peopleOf(numberless), options)
		for (const isDown of [false, true]) {
			const byId = sortRows({ screened: withoutIds, role, decisions, progress, formats: 'en' }, rows, {
				by: 'id',
				isDown,
			})
			expect([...byId].slice(-2).map((row) => withoutIds.keys[row])).toEqual(['a', 'b'])
		}
		expect(sorted('owner', false)).toEqual(['3', '4', '2', '10', '0', '7'])
	})

	test('what the opening cannot be sorted by is its own order, and everything else stays', () => {
		for (const by of sortedBy) {
			const sorting = { by, isDown: true }
			expect(sortingFor(screened, sorting)).toBe(sorting)
			const isOfRules = rulesetIds.some((id) => id === by) || by === 'points'
			expect(sortingFor({ rules: [] }, sorting)).toBe(isOfRules ? firstSorting : sorting)
		}
	})

	test('points: the least, then the most that they can still become', () => {
		const all = Uint32Array.from(people, (_, row) => row)
		const sorted = sortRows({ screened, role, decisions, progress, formats: 'en' }, all, {
			by: 'points',
			isDown: true,
		})
		expect([...sorted].slice(0, 2).map((row) => screened.keys[row])).toEqual(['10', '4'])
	})
})
