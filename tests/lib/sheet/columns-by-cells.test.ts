import { describe, expect, test } from 'vitest'
import { previewSheet } from '@/lib/screening/import/import-sheet'
import { withUse } from '@/lib/sheet/headings/headings'
import { joinHeadings } from '@/lib/sheet/headings/join-headings'
import { cellReader } from '@/lib/sheet/reader/read-row'

async function columnsOf(...rows: readonly (readonly string[])[]) {
	const preview = await previewSheet(new File([rows.map((cells) => cells.join(',')).join('\n')], 'list.csv'))
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return preview.columns
}

/** A column with a heading and cells, beside names. */
async function columnOf(heading: string, ...cells: readonly string[]) {
	const people = ['Ngozi Eze', 'Linh Tran', 'Omar Haddad', 'Ana Prado', 'Kofi Mensah', 'Lena Vogt']
	const rows = cells.map((cell, at) => [people[at] ?? `Person ${at}`, cell])
	const [, column] = await columnsOf(['Name', heading], ...rows)
	if (!column) throw new Error(heading)
	return column
}

const degrees = ['BSc', 'Master', 'PhD', 'Bachelor']
const countries = ['Kenya', 'Vietnam', 'Jordan', 'Brazil']

describe('a heading that is not quite understood', () => {
	test.each([
		['Citizenship Status', countries, 'nationalities'],
		['Staatsangeh.', countries, 'nationalities'],
		['국적 / Nationality', countries, 'nationalities'],
		['Quốc tịch 国籍', countries, 'nationalities'],
		['학력 / Education', degrees, 'highestDegree'],
		['나이 / Age', ['34', '29', '41', '38'], 'age'],
	])('is settled by cells that fit: %s', async (heading, cells, use) => {
		expect(await columnOf(heading, ...cells)).toMatchObject({ use, note: 'both' })
	})

	test.each([
		['Citizenship Status', ['Citizen', 'PR holder', 'Work permit', 'Citizen']],
		['나이 / Age', ['34 / M', '29 / F', '41 / M', '38 / F']],
	])('is not read where they do not: %s', async (heading, cells) => {
		expect(await columnOf(heading, ...cells)).toMatchObject({ use: null })
	})

	test.each([
		'Spouse nationality',
		'Nationality (father)',
		'Nationality / Residence',
		'Required degree / Degree',
		'配偶国籍',
	])('is never taken where the rest may change whose it is: %s', async (heading) => {
		const cells = heading.includes('egree') ? degrees : countries
		expect(await columnOf(heading, ...cells)).toMatchObject({ use: null })
	})
})

describe('cells that are clear by themselves', () => {
	test.each([
		['Background', ['BSc Physics', 'M.Sc. Chemistry', 'PhD', 'Bachelor'], 'highestDegree'],
		['', ['HSK 4', 'HSK5', 'HSK 3', 'HSK 6'], 'chineseLevel'],
		['Notes on speech', ['English C1', 'French B2', 'Hausa native', 'German A2'], 'languages'],
		['Where', countries, 'nationalities'],
	])('are proposed, with their number, and not read: %s', async (heading, cells, use) => {
		expect(await columnOf(heading, ...cells)).toMatchObject({ use: null, proposed: { use, read: 4, of: 4 } })
	})

	test('are proposed from two thirds on', async () => {
		expect(await columnOf('Background', ...degrees, 'rowing', 'chess')).toMatchObject({
			proposed: { use: 'highestDegree', read: 4, of: 6 },
		})
		expect(
			(await columnOf('Background', 'BSc', 'MSc', 'PhD', 'rowing', 'chess', 'go')).proposed,
		).toBeUndefined()
	})

	test('are counted without the rows of totals', async () => {
		const people = [
			['Ngozi Eze', 'BSc'],
			['Linh Tran', 'MSc'],
			['Ana Prado', 'PhD'],
		]
		const [, column] = await columnsOf(['Name', 'Background'], ...people, ['Total', '3'])
		expect(column?.proposed).toEqual({ use: 'highestDegree', read: 3, of: 3 })
	})

	test.each([
		['Team', ['Yes', 'No', 'No', 'Yes']],
		['Team', ['none', '无', 'none', '-']],
		['Team', ['12', '14', '9', '8']],
		['Team', ['BSc', 'BSc', 'BSc', 'BSc']],
	])('are none where they say too little: %s', async (heading, cells) => {
		expect((await columnOf(heading, ...cells)).proposed).toBeUndefined()
	})
})

test('pay in other currencies is not what the post pays, whatever its heading says', async () => {
	const { use, proposed } = await columnOf('Annual Salary', '18.5 Lac(s)', '11 Lac(s)', '6 Lac(s)')
	expect([use, proposed?.use]).toEqual([null, 'annualPayCny'])
	expect((await columnOf('Annual Salary', '18.5 Lac(s)', '240000', '6 Lac(s)')).use).toBe('annualPayCny')
})

describe('a heading that its cells contradict', () => {
	const schools = ['University of Leeds', 'Moi University', 'Inha University', 'ITMO Institute']

	test('is asked: Education with the names of schools', async () => {
		expect(await columnOf('Education', ...schools)).toMatchObject({
			use: null,
			note: 'contradicted',
			proposed: { use: 'highestDegree', read: 0, of: 4 },
		})
	})

	test('gives way to a column whose cells fit, wherever it stands', async () => {
		for (const headings of [
			['Education', 'Degree'],
			['Degree', 'Education'],
			['Education', '학력 / Education'],
		]) {
			const at = headings[0] === 'Degree' ? 0 : 1
			const rows = degrees.map((degree, row) => (at === 0 ? [degree, schools[row]] : [schools[row], degree]))
			const columns = await columnsOf(headings, ...(rows as string[][]))
			expect(columns.map(({ use }) => use)).toEqual(
				at === 0 ? ['highestDegree', null] : [null, 'highestDegree'],
			)
		}
	})

	test('stays where its cells are only unknown words: each is asked', async () => {
		expect(await columnOf('Education', 'Lisans', 'Yüksek lisans', 'Ön lisans', 'Doktora')).toMatchObject({
			use: 'highestDegree',
			note: 'known',
		})
	})
})

describe('pay', () => {
	test.each([
		'期望年薪（万）',
		'Desired Annual Compensation',
		'Gehaltswunsch p. a.',
		'Expected salary',
		'Pretensão salarial',
	])('that somebody hopes for is asked once: %s', async (heading) => {
		expect(await columnOf(heading, '30', '25', '18', '40')).toMatchObject({
			use: null,
			note: 'expected-pay',
			proposed: { use: 'annualPayCny', of: 4 },
		})
	})

	test('that somebody hopes for keeps the unit of its heading once it is what the post pays', async () => {
		const column = await columnOf('期望年薪（万）', '30', '25', '18', '40')
		const [used] = withUse([column], { at: 0, use: 'annualPayCny' })
		expect(cellReader('annualPayCny', used)('30')).toEqual({ kind: 'value', value: 300_000 })
	})

	test.each([
		'目前年薪',
		'目前年薪（万）',
		'现年薪',
		'Current annual salary',
		'Annual salary (current)',
		'Salário atual (anual)',
	])('that somebody has today is never the post’s: %s', async (heading) => {
		const column = await columnOf(heading, '300000', '250000', '180000', '400000')
		expect(column).toMatchObject({ use: null, note: 'present-pay' })
		expect(column.proposed).toBeUndefined()
	})
})

describe('headings in two rows', () => {
	test('are joined, a group over several columns with each of them', async () => {
		const columns = await columnsOf(
			['Candidate', '', 'Education', '', 'Work'],
			['Name', 'Nationality', 'Level', 'Major', 'Years of experience'],
			['Ngozi Eze', 'Kenya', 'BSc', 'Physics', '5'],
		)
		expect(columns.map(({ heading, use }) => [heading, use])).toEqual([
			['Candidate Name', 'name'],
			['Nationality', 'nationalities'],
			['Education Level', 'highestDegree'],
			['Major', 'degreeField'],
			['Years of experience', 'experienceYears'],
		])
	})

	test('are not read alone under the name of somebody else', () => {
		const joined = joinHeadings([
			['Candidate', '', 'Spouse', ''],
			['Name', 'Age', 'Name', 'Age'],
		])
		expect(joined).toEqual(['Candidate Name', 'Age', 'Spouse Name', 'Spouse Age'])
	})

	test.each([
		['Личные данные', 'ФИО', 'Гражданство'],
		['Data pribadi', 'Nama lengkap', 'Kewarganegaraan'],
		['ذاتی معلومات', 'پورا نام', 'قومیت'],
		['État civil', 'Nom complet', 'Nationalité'],
	])('are read alone under the name of a group: %s', (group, name, nationality) => {
		expect(
			joinHeadings([
				[group, ''],
				[name, nationality],
			]),
		).toEqual([name, nationality])
	})

	test('are one row where a person follows', async () => {
		const columns = await columnsOf(
			['Name', 'Nationality', 'Degree'],
			['Kim', 'Kenyan', 'Bachelor'],
			['Lee', 'Thai', 'PhD'],
		)
		expect(columns.map(({ heading }) => heading)).toEqual(['Name', 'Nationality', 'Degree'])
	})
})
