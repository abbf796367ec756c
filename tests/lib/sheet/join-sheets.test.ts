import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { cellsOf, fixture, rowsOf, sheetOf } from './sheet-files'

const together = { sheet: 0, further: [1], sheetHeading: 'Sheet' }

test.each(['tracker.xlsx', 'tracker-gnumeric.xls', 'tracker.ods', 'tracker-page.xls'])(
	'the sheets of %s are read as one, by their headings',
	async (name) => {
		const rows = await cellsOf(fixture(name), together)
		const [first = '', second = ''] = (await sheetOf(fixture(name))).sheets
		const people = rows.slice(1)
		expect(rows[0]?.slice(9)).toEqual(['Notes', 'Left because', 'Sheet'])
		expect(people.map((row) => row.at(-1))).toEqual([...people.slice(0, -2).map(() => first), second, second])
		// The other sheet has its columns in another order, and is counted on.
		const before = Number(people.at(-3)?.[0])
		const [number, ...cells] = people.at(-2) ?? []
		expect(number).toBe(before + 2)
		expect(cells).toEqual(['00003', 'Rosa Díaz', 'Peru', '50 years', '', '', '', '', '', 'moved', second])
	},
)

test('hidden rows stay marked, and what is noticed names its sheet', async () => {
	const sheet = await sheetOf(fixture('tracker.xlsx'), together)
	const rows = await rowsOf(sheet)
	expect(rows.filter(({ isHidden }) => isHidden).map(({ number }) => number)).toEqual([4, 6])
	expect(sheet.notes().parts).toEqual([
		{ name: 'Pipeline', after: 0 },
		{ name: 'Archive 2025', after: 9 },
	])
})

test('a sheet without headings that are known is left out, and named', async () => {
	const workbook = await writeXlsx({
		sheets: [
			{
				name: 'People',
				rows: [
					['id', 'Age', 'Age', ''],
					['1', 30, 31, 'x', 'beside'],
				],
			},
			{
				name: 'Pivot',
				rows: [
					['Row labels', 'Sum of all'],
					['a', 3],
				],
			},
			{ name: 'More', rows: [['A title'], ['age', 'ID', 'Age', ''], [40, '2', 41, 'y']] },
		],
	})
	const file = new Blob([workbook as Uint8Array<ArrayBuffer>])
	const choices = { sheet: 0, further: [1, 2, 7], sheetHeading: 'Sheet' }
	expect((await sheetOf(file, choices)).apart).toEqual(['Pivot'])
	expect(await cellsOf(file, choices)).toEqual([
		[1, 'id', 'Age', 'Age', '', '', 'Sheet'],
		[2, '1', '30', '31', 'x', '', 'People', 'beside'],
		[5, '2', '40', '41', '', 'y', 'More'],
	])
})
