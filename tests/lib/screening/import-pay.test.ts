import { describe, expect, test } from 'vitest'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet, type SheetToRead } from '@/lib/screening/import/import-sheet'
import { carryChoices } from '@/lib/sheet/headings/carry-choices'
import { payUnitOf, withPay } from '@/lib/sheet/headings/choices'
import { withUse } from '@/lib/sheet/headings/headings'
import { rowReader } from '@/lib/sheet/reader/read-row'
import { day } from './people'

async function sheetOf(...lines: string[]): Promise<SheetToRead> {
	const file = new File([lines.join('\n')], 'people.csv')
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}
const checked = (sheet: SheetToRead) => checkSheet(sheet, { known: () => () => null, on: day }, {})
const payIn = ({ columns }: SheetToRead, text: string) =>
	rowReader(columns)({ number: 2, cells: ['A', text] }).facts.annualPayCny

describe('a column of pay that the user has chosen', () => {
	const rows = ['A,35000', 'B,20k a month', 'C,240k p.a.']

	test.each(['Salary', 'Monthly pay', 'Offer'])(
		'called %s is asked for its period before it is read',
		async (heading) => {
			const sheet = await sheetOf(`name,${heading}`, ...rows)
			const columns = withUse(sheet.columns, { at: 1, use: 'annualPayCny' })
			const check = await checked({ ...sheet, columns })
			expect(check.askedPay).toEqual([
				{ column: 1, problem: 'no-period', text: '35000', cells: 1 },
				{ column: 1, problem: 'monthly', text: '20k a month', cells: 1 },
			])
			expect(check.unread.groups).toEqual([])
			const monthly = { ...sheet, columns: withPay(columns, 1, { period: 'month', months: 13 }) }
			expect((await checked(monthly)).faultCount).toBe(0)
			expect(payIn(monthly, '35000')).toBe(455_000)
			expect(payIn(monthly, '240k p.a.')).toBe(240_000)
			const yearly = { ...sheet, columns: withPay(columns, 1, { period: undefined }) }
			expect(payIn(yearly, '35000')).toBe(35_000)
			expect((await checked(yearly)).askedPay).toMatchObject([{ problem: 'monthly' }])
		},
	)

	test.each(['Yearly offer', '拟聘年薪', 'Jahresbrutto', 'Rémunération par an', 'Оклад в год'])(
		'called %s is of a year',
		async (heading) => {
			const sheet = await sheetOf(`name,${heading}`, ...rows)
			const columns = withUse(sheet.columns, { at: 1, use: 'annualPayCny' })
			expect(payIn({ ...sheet, columns }, '35000')).toBe(35_000)
		},
	)
})

describe('a column in thousands, or in ten thousands', () => {
	test.each([
		['Annual salary (k CNY)', 'thousands', '240', 240_000],
		['年薪（万元）', 'ten-thousands', '24', 240_000],
	] as const)(
		'%s is read so, and as the figures stand once that is undone',
		async (heading, unit, text, pay) => {
			const sheet = await sheetOf(`name,${heading}`, `A,${text}`)
			const [, column] = sheet.columns
			expect(column && payUnitOf(column)).toBe(unit)
			expect(payIn(sheet, text)).toBe(pay)
			const undone = { ...sheet, columns: withPay(sheet.columns, 1, { unit: 'one' }) }
			expect(payIn(undone, '240000')).toBe(240_000)
			expect(payIn(undone, text)).toBeUndefined()
		},
	)

	test('has ranges in its unit', async () => {
		const sheet = await sheetOf('name,年薪（万元）', 'A,25-30', 'B,24')
		expect((await checked(sheet)).askedPay).toEqual([
			{ column: 1, problem: 'range', text: '25-30', cells: 1 },
		])
		expect(payIn({ ...sheet, columns: withPay(sheet.columns, 1, { figure: 'lower' }) }, '25-30')).toBe(
			250_000,
		)
		expect(payIn({ ...sheet, columns: withPay(sheet.columns, 1, { figure: 'upper' }) }, '25-30')).toBe(
			300_000,
		)
	})
})

test('what was said of pay holds when the sheet is read anew', async () => {
	const { columns } = await sheetOf('name,Annual salary (CNY)', 'A,240000')
	const said = withPay(columns, 1, { months: 14, figure: 'upper' })
	expect(carryChoices(columns, said)[1]?.habits?.pay).toEqual({ months: 14, figure: 'upper' })
})
