import { describe, expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'

const read = (fact: 'isicDivision' | 'occupationGroup', text: string) => {
	const reading = readCell(fact, text)
	return reading.kind === 'value' ? reading.value : reading.kind
}

describe('a cell for an industry or a kind of work', () => {
	test.each([
		['Drones', '30'],
		['Batteries', '27'],
		['Semiconductor company', '26'],
		['E-commerce', '47'],
		['动力电池厂', '27'],
		['无人机公司', '30'],
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
