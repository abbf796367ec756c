import { beforeAll, describe, expect, test } from 'vitest'
import {
	everyone,
	type Filter,
	limitsOf,
	noOwner,
	ownerMe,
	type TableFilter,
} from '@/lib/screening/model/table-filter'
import { candidateProgress } from '@/lib/screening/progress/candidate-progress'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { countRows, filterRows, filterToRemove } from '@/lib/screening/table/filters/filter-rows'
import { isAbout } from '@/lib/screening/table/filters/verdict-of'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { filteredPeople, people } from './filtered'
import { day, someone, someRole } from './people'

let filtered: FilterData
beforeAll(async () => {
	filtered = await filteredPeople()
})

const keysOf = (rows: Uint32Array) => [...rows].map((row) => filtered.screened.keys[row])
const found = (...filters: readonly Filter[]) => keysOf(filterRows(filtered, { ...everyone, filters }).rows)
const leftOut = (filter: Filter) => filterRows(filtered, { ...everyone, filters: [filter] }).unknown

const any = <const V>(...values: V[]) => ({ is: 'any-of', values }) as const
const none = <const V>(...values: V[]) => ({ is: 'none-of', values }) as const
const article = { ruleset: 'article' } as const
const norms = { field: 'condition', ...article, criterion: 'social-norms' } as const
const between = (from?: number, to?: number) =>
	({ is: 'from-to', ...(from !== undefined && { from }), ...(to !== undefined && { to }) }) as const

describe('those whom a rule set does not concern', () => {
	test('are found by that outcome, and by no other', async () => {
		const citizen = someone('citizen', { facts: { ...someone('x').facts, nationalities: ['HK'] } })
		const role = { ...someRole, rulesets: ['k-published'] as const }
		const options = { languageNames: {}, countryNames: {}, asOf: day, formats: 'en', endOf: () => day }
		const screened = await screenRows(role, peopleOf([someone('foreigner'), citizen]), options)
		const by = (filter: Filter) => [
			...filterRows({ ...filtered, screened, role }, { ...everyone, filters: [filter] }).rows,
		]
		const outcome = { field: 'outcome', ruleset: 'k-published' } as const
		expect(by({ ...outcome, ...any('not-needed') })).toEqual([1])
		expect(by({ ...outcome, ...none('not-needed') })).toEqual([0])
		expect(by({ ...outcome, ...any('eligible', 'undetermined', 'ineligible') })).toEqual([0])
	})
})

describe('candidates are found', () => {
	test.each<[string, Filter, string[]]>([
		['by the outcome under a rule set', { field: 'outcome', ...article, ...any('undetermined') }, ['2', '4']],
		['under another one', { field: 'outcome', ruleset: 'work-permit', ...any('eligible') }, ['1', '3']],
		[
			'by any of several outcomes',
			{ field: 'outcome', ...article, ...any('eligible', 'ineligible') },
			['1', '3'],
		],
		[
			'by an outcome that they do not have',
			{ field: 'outcome', ...article, ...none('ineligible') },
			['1', '2', '4'],
		],
		['by a condition that is met', { ...norms, ...any('met') }, ['1']],
		['that is not met', { ...norms, ...any('unmet') }, ['3']],
		['that is not known', { ...norms, ...any('open') }, ['2', '4']],
		['that is not known, as views of earlier versions have it', { ...norms, ...any('unknown') }, ['2', '4']],
		['that is anything but met', { ...norms, ...none('met') }, ['2', '3', '4']],
		['by a missing answer', { field: 'missing', ...any('knowsSocialNorms') }, ['2', '4']],
		['by any of several', { field: 'missing', ...any('knowsSocialNorms', 'age') }, ['2', '4']],
		['by an answer that settles nothing', { field: 'missing', ...any('jobOffer') }, ['2']],
		[
			'by one missing under one rule set',
			{ field: 'missing', ruleset: 'k-published', ...any('jobOffer') },
			[],
		],
		['by having none of these missing', { field: 'missing', ...none('knowsSocialNorms') }, ['1', '3']],
		['by cells that could not be read', { field: 'unreadable', ...any('some') }, ['4']],
		['by having none of them', { field: 'unreadable', ...any('none') }, ['1', '2', '3']],
		['by points from and to', { field: 'points', ...between(57, 68) }, ['2']],
		['from', { field: 'points', ...between(54) }, ['1', '2', '3', '4']],
		['by class', { field: 'class', ...any('B') }, ['1', '3']],
		['by having neither', { field: 'class', ...any('none') }, ['2']],
		['by age to', { field: 'age', ...between(undefined, 40) }, ['1', '3']],
		['by experience', { field: 'experience', ...between(0, 1) }, ['2']],
		[
			'by pay, limits included',
			{ field: 'pay', ...between(someRole.facts.annualPayCny ?? 0) },
			['1', '2', '3', '4'],
		],
		['by a market whose language they speak', { field: 'market', ...any('NG') }, ['1', '2', '3']],
		['by no market that the opening does not aim at', { field: 'market', ...any('KE') }, []],
		['by a nationality', { field: 'nationality', ...any('PT', 'KE') }, ['1', '2']],
		['by not having one', { field: 'nationality', ...none('PT', 'KE') }, ['3']],
		['by a stage', { field: 'stage', ...any('interview') }, ['1']],
		[
			'by the first stage, where nothing or nothing known is said',
			{ field: 'stage', ...any('new') },
			['2', '3', '4'],
		],
		['by an owner', { field: 'owner', ...any('A. Keller') }, ['2']],
		['by being mine', { field: 'owner', ...any(ownerMe) }, ['1']],
		['by having no owner', { field: 'owner', ...any(noOwner) }, ['3', '4']],
		['by a tag', { field: 'tag', ...any('Lagos', 'fluent') }, ['2', '3']],
		['by not having it', { field: 'tag', ...none('fluent') }, ['1', '3', '4']],
		['by a date that is not done', { field: 'date', kind: 'reply', is: 'there' }, ['2']],
		['by having none', { field: 'date', kind: 'any', is: 'not-there' }, ['3', '4']],
		['by what is overdue', { field: 'date', kind: 'any', is: 'overdue' }, ['2']],
		[
			'by what is due this week, Sunday included',
			{ field: 'date', kind: 'interview', is: 'this-week' },
			['1'],
		],
		['by any date of this week', { field: 'date', kind: 'any', is: 'this-week' }, ['1', '2']],
		[
			'by days from and to',
			{ field: 'date', kind: 'any', is: 'from-to', from: '2026-11-24', to: '2026-11-29' },
			['1'],
		],
		['by a decision', { field: 'decision', ...any('hold') }, ['1']],
		['by having none yet', { field: 'decision', ...any('none') }, ['2', '3', '4']],
	])('%s', (_, filter, keys) => {
		expect(found(filter)).toEqual(keys)
	})

	test('by all filters together', () => {
		const undecided = { field: 'decision', ...any('none') } as const
		expect(found(undecided, { field: 'outcome', ...article, ...any('undetermined') })).toEqual(['2', '4'])
		expect(found(undecided, { field: 'age', ...between(40) })).toEqual(['2'])
	})

	test.each([
		['words of a name, accents aside', 'aneas', ['2']],
		['a number', 'c-3', ['3']],
		['no e-mail address, which is there to know people again alone', 'aeneas@example', []],
		['a language, and a part of a name', 'hausa est', ['1']],
		['the name of a nationality', 'kenya', ['1']],
		['nothing', '  ', ['1', '2', '3', '4']],
	])('by %s', (_, search, keys) => {
		expect(keysOf(filterRows(filtered, { ...everyone, search }).rows)).toEqual(keys)
	})
})

describe('what is not known', () => {
	test.each<[Filter, number]>([
		[{ field: 'age', ...between(20, 40) }, 1],
		[{ field: 'points', ...between(60) }, 1],
		[{ field: 'nationality', ...any('KE') }, 1],
		[{ field: 'nationality', ...none('KE') }, 1],
		[{ field: 'market', ...any('NG') }, 1],
		[{ field: 'decision', ...any('none') }, 0],
	])('lets nobody through, and is counted: %o', (filter, unknown) => {
		expect(leftOut(filter)).toBe(unknown)
	})

	test('is not counted of candidates whom another filter keeps out', () => {
		const filters: Filter[] = [
			{ field: 'age', ...between(20, 40) },
			{ field: 'unreadable', ...any('none') },
		]
		expect(filterRows(filtered, { ...everyone, filters }).unknown).toBe(0)
	})
})

describe('what the opening does not have', () => {
	test.each<Filter>([
		{ field: 'outcome', ruleset: 'h1b', ...any('eligible') },
		{ field: 'outcome', ruleset: 'h1b', ...none('eligible') },
		{ field: 'condition', ruleset: 'h1b', criterion: 'wage', ...none('met') },
		{ field: 'condition', ...article, criterion: 'of-another-version', ...any('met') },
		{ field: 'missing', ruleset: 'h1b', ...none('age') },
	])('lets nobody through, whether it is asked for or not, and no answer is missing: %o', (filter) => {
		expect(isAbout(filtered, filter)).toBe(false)
		expect(found(filter)).toEqual([])
		expect(leftOut(filter)).toBe(0)
	})

	test('is everything that the filters of this opening do not look at', () => {
		const without = { ...filtered.screened, rules: filtered.screened.rules.slice(-1) }
		for (const filter of [
			{ field: 'points', ...between(50) },
			{ field: 'class', ...none('A') },
		] satisfies readonly Filter[]) {
			expect(isAbout(filtered, filter)).toBe(true)
			expect(isAbout({ ...filtered, screened: without }, filter)).toBe(false)
		}
	})
})

describe('a range', () => {
	const people = () => [...filtered.screened.keys]
	test('whose ends are given the other way round is the same', () => {
		expect(found({ field: 'age', ...between(60, 20) })).toEqual(found({ field: 'age', ...between(20, 60) }))
		expect(found({ field: 'age', ...between(60, 20) })).not.toEqual([])
		expect(found({ field: 'points', ...between(100, 0) })).toEqual(people())
		const days = { field: 'date', kind: 'any', is: 'from-to' } as const
		expect(found({ ...days, from: '2026-11-29', to: '2026-11-24' })).toEqual(['1'])
	})

	test('with one end is open at the other', () => {
		const [low, high] = [found({ field: 'age', ...between(40) }), found({ field: 'age', ...between(0, 39) })]
		expect([
			...low,
			...high,
			...people().filter((key) => !low.includes(key) && !high.includes(key)),
		]).toHaveLength(people().length)
		expect(limitsOf({ from: 3 })).toEqual([3, undefined])
		expect(limitsOf({ to: 3 })).toEqual([undefined, 3])
	})
})

test('nobody is mine as long as it is not known who works here', () => {
	const mine: Filter = { field: 'owner', ...any(ownerMe) }
	expect(keysOf(filterRows({ ...filtered, me: '' }, { ...everyone, filters: [mine] }).rows)).toEqual([])
})

test('tags and notes are searched', async () => {
	const notes = { n: { role: someRole.id, at: '', by: { name: '' }, text: 'Likes São Paulo' } }
	const written = someone('3', { progress: { [someRole.id]: { tags: ['Fluent'] } }, notes })
	const progress = candidateProgress({ candidates: new Map([['3', written]]) }, someRole.id)
	const keys = (search: string) => keysOf(filterRows({ ...filtered, progress }, { ...everyone, search }).rows)
	expect(keys('bello sao')).toEqual(['3'])
	expect(keys('fluent')).toEqual(['3'])
})

test('none of these values, and any of them, are everybody of whom it is known, each once', () => {
	const filters: Filter[] = [
		{ field: 'outcome', ...article, ...any('eligible') },
		{ ...norms, ...any('met', 'open') },
		{ ...norms, ...any('unknown') },
		{ field: 'missing', ...any('jobOffer') },
		{ field: 'class', ...any('A', 'none') },
		{ field: 'market', ...any('NG') },
		{ field: 'nationality', ...any('NG', 'BR') },
		{ field: 'stage', ...any('new') },
		{ field: 'owner', ...any(ownerMe, noOwner) },
		{ field: 'tag', ...any('Lagos') },
		{ field: 'decision', ...any('hold', 'none') },
	]
	for (const filter of filters) {
		const those = found(filter)
		const others = found({ ...filter, is: 'none-of' } as Filter)
		expect(new Set([...those, ...others]).size).toBe(those.length + others.length)
		expect(those.length + others.length + leftOut(filter)).toBe(people.length)
	}
})

/** What would be removed. */
const removal = (filter: TableFilter) => filterToRemove(filter, (wanted) => countRows(filtered, wanted))

test('the filter whose removal shows most is named, and how many it shows', () => {
	const filters: Filter[] = [
		{ field: 'decision', ...any('hold', 'none') },
		{ field: 'age', ...between(90) },
		{ field: 'outcome', ...article, ...any('eligible') },
	]
	expect(removal({ ...everyone, filters })).toEqual({ of: 1, count: 1 })
	const search = 'nobody of this name'
	expect(removal({ ...everyone, search })).toEqual({ of: 'search', count: people.length })
	expect(removal({ filters, search })).toBeNull()
})
