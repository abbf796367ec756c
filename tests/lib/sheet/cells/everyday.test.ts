import { describe, expect, test } from 'vitest'
import { wordsInList } from '@/lib/everyday-search/word-index'
import { localeIds } from '@/lib/i18n/locales'
import { fold } from '@/lib/search/fold'
import { everydayOptions } from '@/lib/sheet/cells/choices/everyday'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { words as ar } from '@/lib/words/everyday/industries/ar-words'
import { words as en } from '@/lib/words/everyday/industries/en-words'
import { words as fr } from '@/lib/words/everyday/industries/fr-words'
import { words as id } from '@/lib/words/everyday/industries/id-words'
import { words as ru } from '@/lib/words/everyday/industries/ru-words'
import { words as ur } from '@/lib/words/everyday/industries/ur-words'
import { words as zh } from '@/lib/words/everyday/industries/zh-words'
import { writingIn } from '@/lib/words/everyday/writing-habits'

const read = (fact: 'isicDivision' | 'occupationGroup', text: string) => {
	const reading = readCell(fact, text)
	return reading.kind === 'value' ? reading.value : reading.kind
}

const lists = { ar, en, zh, ru, id, ur, fr }

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
		const sell = {
			...{ ar: 'بيع {}', en: 'sell {}', zh: '卖{}', ru: 'продажа {}', id: 'jual {}' },
			...{ ur: '{} بیچنا', fr: 'vendre {}' },
		}[locale]
		expect(goods.length).toBeGreaterThan(400)
		expect(madeOf((text) => text)).toEqual([])
		expect(madeOf((text) => sell.replace('{}', text))).toEqual([])
	})

	test('is read so where the cell says that it is made', () => {
		const made = {
			...{ ar: 'مصنع {}', en: '{} factory', zh: '{}厂', ru: 'производство {}', id: 'pabrik {}' },
			...{ ur: '{} کی فیکٹری', fr: 'usine de {}' },
		}[locale]
		expect(madeOf((text) => made.replace('{}', text)).length).toBeGreaterThan(goods.length / 3)
	})
})

describe('a cell for an industry or a kind of work', () => {
	test.each([
		['Drone factory', '30'],
		['Battery manufacturing', '27'],
		['Semiconductor manufacturer', '26'],
		['Furniture factory', '31'],
		['E-commerce', '47'],
		['动力电池厂', '27'],
		['无人机制造', '30'],
		['مصنع سيارات', '29'],
		['مطعم', '56'],
		['Usine de batteries', '27'],
		['Fabrication de pompes', '28'],
		['Cabinet d’avocats', '69'],
		['Завод аккумуляторов', '27'],
		['Производство мебели', '31'],
		['Рестораны', '56'],
		['Pabrik sepatu', '15'],
		['rumah sakit', '86'],
		['производство кофе', '10'],
		['بیٹری فیکٹری', '27'],
		['فرنیچر سازی', '31'],
		['ٹیکسٹائل ملز', '13'],
		['سرجیکل آلات کی تیاری', '32'],
		['گاڑیوں کی صنعت', '29'],
		['سافٹ ویئر ہاؤس', '62'],
		['اسپتال', '86'],
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
		['Infirmière', 'professionals'],
		['Chauffeurs routiers', 'operators'],
		['directrice d’usine', 'managers'],
		['Инженер-конструктор', 'professionals'],
		['сварщики', 'craft'],
		['tukang las', 'craft'],
		['Insinyur sipil', 'professionals'],
		['водитель погрузчика', 'operators'],
		['سافٹ ویئر انجینئرز', 'professionals'],
		['ٹرک ڈرائیور', 'operators'],
		['الیکٹریشن', 'craft'],
		['سینئر مکینیکل انجینیئر', 'professionals'],
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
		['isicDivision', 'coffee factory'],
		['isicDivision', 'usine de café'],
		['isicDivision', 'vendre des chaussures'],
		['isicDivision', 'производство молока'],
		['isicDivision', 'продажа одежды'],
		['isicDivision', 'jual sepatu'],
		['isicDivision', 'warung'],
		['isicDivision', 'کپڑے بیچنا'],
		['isicDivision', 'موبائل'],
		['isicDivision', 'دودھ کی پیداوار'],
		['occupationGroup', 'کارکن'],
		['occupationGroup', 'менеджер'],
		['occupationGroup', 'рабочий'],
		['occupationGroup', 'chef de file ou cuisinier'],
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
