import { expect, test } from 'vitest'
import { placesOf } from '@/lib/http/places.mjs'

const times = (count: number, run: () => unknown) => Array.from({ length: count }, run)

test('there are so many places of a name, and each name has its own', () => {
	const { take, taken } = placesOf()
	expect(times(3, () => take('a', 'lin', { most: 2 }))).toEqual([null, null, 'full'])
	expect(take('b', 'lin', { most: 2 })).toBeNull()
	expect([taken('a'), taken('b'), taken('c')]).toEqual([2, 1, 0])
})

test('once half of them are taken, a holder has no more than their share', () => {
	const { take } = placesOf()
	const limits = { most: 8, share: 2 }
	expect(times(5, () => take('a', 'lin', limits))).toEqual([null, null, null, null, 'share'])
	expect(times(3, () => take('a', 'wei', limits))).toEqual([null, null, 'share'])
	expect(times(3, () => take('a', 'chen', limits))).toEqual([null, null, 'full'])
})

test('a place that is given back can be taken again; one that nobody holds cannot be given back', () => {
	const { take, free, taken, holders, held } = placesOf()
	times(2, () => take('a', 'lin', { most: 3 }))
	take('b', 'wei', { most: 3 })
	expect(held()).toEqual([
		{ name: 'a', holder: 'lin', count: 2 },
		{ name: 'b', holder: 'wei', count: 1 },
	])
	free('a', 'wei')
	free('c', 'lin')
	expect([taken('a'), holders()]).toEqual([2, 2])
	times(3, () => free('a', 'lin'))
	free('b', 'wei')
	expect([taken('a'), taken('b'), holders(), held()]).toEqual([0, 0, 0, []])
	expect(take('a', 'lin', { most: 1 })).toBeNull()
})
