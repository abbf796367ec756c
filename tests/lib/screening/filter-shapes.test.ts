import { describe, expect, expectTypeOf, test } from 'vitest'
import { areFilters, type StoredFilterField } from '@/lib/records/shapes/view-shapes'
import type { Filter, FilterField } from '@/lib/screening/model/table-filter'

const any = <const V>(...values: V[]) => ({ is: 'any-of', values }) as const
const none = <const V>(...values: V[]) => ({ is: 'none-of', values }) as const
const article = { ruleset: 'article' } as const
const norms = { field: 'condition', ...article, criterion: 'social-norms' } as const

describe('a filter from outside', () => {
	test('has a check for every field', () => {
		expectTypeOf<StoredFilterField>().toEqualTypeOf<FilterField>()
	})

	const holding = (filter: unknown) => areFilters([filter])
	test.each<Filter>([
		{ field: 'outcome', ...article, ...any('eligible') },
		{ ...norms, ...none('met') },
		{ field: 'missing', ...any('age') },
		{ field: 'unreadable', ...any('some') },
		{ field: 'points', is: 'from-to', from: 60 },
		{ field: 'nationality', ...any('KE') },
	])('is taken if it is one: %o', (filter) => {
		expect(holding(filter)).toBe(true)
	})
	test.each([
		[null],
		['age'],
		[{ field: 'toString', is: 'there' }],
		[{ field: 'age', is: 'from-to', from: Number.NaN }],
		[{ field: 'age', is: 'any-of', values: ['1'] }],
		[{ field: 'nationality', is: 'any-of', values: [] }],
		[{ field: 'nationality', is: 'any-of', values: [7] }],
		[{ field: 'nationality', is: 'any-of', values: Array.from({ length: 301 }, () => 'KE') }],
		[{ field: 'outcome', is: 'any-of', values: ['eligible'] }],
		[{ field: 'unreadable', is: 'from-to' }],
	])('is refused if it is none: %o', (filter) => {
		expect(holding(filter)).toBe(false)
	})
	test('is refused with too many others', () => {
		const one: Filter = { field: 'unreadable', ...any('some') }
		expect(areFilters(Array.from({ length: 50 }, () => one))).toBe(true)
		expect(areFilters(Array.from({ length: 51 }, () => one))).toBe(false)
	})
})
