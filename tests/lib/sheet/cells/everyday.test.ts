import { describe, expect, test } from 'vitest'
import { wordsInList } from '@/lib/everyday-search/word-index'
import { localeIds } from '@/lib/i18n/locales'
import { fold } from '@/lib/search/fold'
import { everydayOptions } from '@/lib/sheet/cells/choices/everyday'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { words as ar } from '@/lib/words/everyday/industries/ar-words'
import { words as en } from '@/lib/words/everyday/industries/en-words'
import { words as zh } from '@/lib/words/everyday/industries/zh-words'
import { writingIn } from '@/lib/words/everyday/writing-habits'

const read = (fact: 'isicDivision' | 'occupationGroup', text: string) => {
	const reading = readCell(fact, text)
	return reading.kind === 'value' ? reading.value : reading.kind
}

const lists = { ar, en, zh }

describe.each(localeIds)('in %s, what a company deals in', (locale) => {
	const makesGoods = (division: string | undefined) =>
		division !== undefined && division >= '10' && division <= '33'
	const { making } = writingIn[locale]
	/** Words for divisions that make goods, without those that say that they are made. */
	const goods = Object.entries(lists[locale])
		.filter(([division]) => makesGoods(division))
		.flatMap(([, list]) => wordsInList(list).map(({ text }) => text))
		.filter((text) => !making.some((word) => fold(text).includes(fold(word))))
	const madeOf = (say: (text: string) => string) =>
		goods.filter((text) => makesGoods(everydayOptions.isicDivision()(say(text), [])))

	test('is never read as an industry that makes it, named alone or sold', () => {
		const sell = { ar: 'بيع {}', en: 'sell {}', zh: '卖{}' }[locale]
		expect(goods.length).toBeGreaterThan(400)
		expect(madeOf((text) => text)).toEqual([])
		expect(madeOf((text) => sell.replace('{}', text))).toEqual([])
	})

	test('is read so where the cell says that it is made', () => {
		const made = { ar: 'مصنع {}', en: '{} factory', zh: '{}厂' }[locale]
		expect(madeOf((text) => made.replace('{}', text)).length).toBeGreaterThan(goods.length / 3)
	})
})

describe('a cell for an industry or a kind of work', () => {
	test.each([
		['Drone factory', '30'],
		['Battery manufacturing', '27'],
		['Semiconductor manufacturer', '26'],
		['E-commerce', '47'],
		['动力电池厂', '27'],
		['无人机制造', '30'],
		['مصنع سيارات', '29'],
		['مطعم', '56'],
		['27', '27'],
	])('is read by what people call an industry: %s', (text, division) => {
		expect(read('isicDivision', text)).toBe(division)
	})

	test.each([
		['Software engineer', 'professionals'],
		['welder', 'craft'],
		['Truck drivers', 'operators'],
		['总经理', 'managers'],
		['电焊工', 'craft'],
		['مهندس برمجيات', 'professionals'],
	])('is read by the name of a job: %s', (text, group) => {
		expect(read('occupationGroup', text)).toBe(group)
	})

	test.each([
		['isicDivision', 'Semiconductor company'],
		['isicDivision', 'sell clothes'],
		['isicDivision', 'phone'],
		['isicDivision', '新能源汽车'],
		['isicDivision', 'drone?'],
		['isicDivision', 'not drones'],
		['occupationGroup', 'welder or cook'],
		['occupationGroup', 'x'.repeat(5_000)],
	] as const)('stays to be asked where it means several or more than is known: %s %s', (fact, text) => {
		expect(read(fact, text)).toBe('fault')
	})

	test('is not read by a word that looks the same in another language', () => {
		const habits = { languages: ['de'] } as const
		expect(readCell('occupationGroup', 'Chef', {}, { ...habits }).kind).toBe('fault')
		expect(read('occupationGroup', 'chef')).toBe('technicians')
	})
})
