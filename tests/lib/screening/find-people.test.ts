import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPeople } from '@/lib/screening/table/find-people'
import { fold } from '@/lib/search/fold'
import { someone } from './people'

const few = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 30 })

test('the first eight by number are found who have every word of a text, but for those who are not wanted', () => {
	fc.assert(
		fc.property(few, few, fc.constantFrom('', '1', 'ann', 'ÁNN 2', 'c-3 bo', 'nobody'), (all, gone, text) => {
			const people = all.map((number) =>
				someone(`k${number}`, { id: `C-${number}`, name: number % 2 ? `Ann ${number}` : `Bo ${number}` }),
			)
			const without = gone.map((number) => `k${number}`)
			const terms = fold(text).split(' ').filter(Boolean)
			const expected = all
				.filter((number) => !gone.includes(number))
				.toSorted((a, b) => a - b)
				.map((number) => people.find(({ key }) => key === `k${number}`))
				.filter((one) => terms.every((term) => fold(`${one?.name} ${one?.id}`).includes(term)))
				.slice(0, 8)
			const found = findPeople(people, { text, without, formats: 'en' })
			expect(found).toEqual(expected.map((one) => ({ key: one?.key, id: one?.id, name: one?.name })))
		}),
	)
})
