import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { screenFile } from '@/lib/screening/export/screen-file'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet, type SheetToRead } from '@/lib/screening/import/import-sheet'
import { takeSheet } from '@/lib/screening/import/take-sheet'
import { withDates } from '@/lib/sheet/headings/choices'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { allWordsOf } from '@/lib/words/employer-words'
import { day, someRole } from './people'

const csv = (...lines: string[]) => new File([lines.join('\n')], 'people.csv')

async function previewed(file: File): Promise<SheetToRead> {
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}
const work = {}
const check = (sheet: SheetToRead) => checkSheet(sheet, { known: () => () => null, on: day }, work)

async function birthDates(sheet: SheetToRead) {
	const target = { candidates: new Map(), sheets: new Map(), on: day }
	const { saved } = await takeSheet({ ...sheet, roles: 'all' }, target, work)
	return saved.map(({ birthDate }) => birthDate)
}

describe('five digits in a column of dates of birth', () => {
	test('alone are asked once, with each likely reading, and read as is said', async () => {
		const sheet = await previewed(csv('name,DOB', 'A,1994-03-04', 'B,31294', 'C,35855'))
		expect((await check(sheet)).askedDates).toEqual([
			{
				column: 1,
				doubt: 'digits',
				text: '31294',
				cells: 2,
				readings: [
					{ choice: 'day-number', date: '1985-09-04' },
					{ choice: 'day-first', date: '1994-12-03' },
					{ choice: 'month-first', date: '1994-03-12' },
				],
			},
		])
		expect(await birthDates(sheet)).toEqual(['1994-03-04', undefined, undefined])
		const asNumbers = { ...sheet, columns: withDates(sheet.columns, 1, { digits: 'day-number' }) }
		expect((await check(asNumbers)).askedDates).toEqual([])
		expect(await birthDates(asNumbers)).toEqual(['1994-03-04', '1985-09-04', '1998-03-01'])
		const asFigures = { ...sheet, columns: withDates(sheet.columns, 1, { digits: 'day-first' }) }
		expect(await birthDates(asFigures)).toEqual(['1994-03-04', '1994-12-03', undefined])
	})

	test('are asked of the cell that has most readings, wherever it stands', async () => {
		const sheet = await previewed(csv('name,DOB', 'A,35855', 'B,31294'))
		expect((await check(sheet)).askedDates).toMatchObject([{ text: '31294', cells: 2 }])
	})

	test('are numbers of days where the column shows it: all likely, and most no day in figures', async () => {
		const sheet = await previewed(csv('name,DOB', 'A,34397', 'B,31294', 'C,35855', 'D,1990-01-01'))
		expect((await check(sheet)).askedDates).toEqual([])
		expect((await check(sheet)).faultCount).toBe(0)
		expect(await birthDates(sheet)).toEqual(['1994-03-04', '1985-09-04', '1998-03-01', '1990-01-01'])
	})

	test.each([
		['two of them', ['34397', '35855'], [undefined, undefined]],
		[
			'figures that have lost their zeros',
			['31294', '40383', '20790', '251294'],
			[undefined, undefined, undefined, '1994-12-25'],
		],
		['one that gives no likely age', ['34397', '35855', '61283'], [undefined, undefined, undefined]],
	])('are asked where the column does not show it: %s', async (_, cells, dates) => {
		const sheet = await previewed(csv('name,DOB', ...cells.map((cell) => `A,${cell}`)))
		expect((await check(sheet)).askedDates).toMatchObject([{ doubt: 'digits' }])
		expect(await birthDates(sheet)).toEqual(dates)
	})

	test('are days without a question where the workbook’s number format says so', async () => {
		const rows = [
			['name', 'DOB'],
			['A', new Date(Date.UTC(1985, 8, 4))],
			['B', 31294],
		]
		const workbook = (await writeXlsx({ sheets: [{ name: 'People', rows }] })) as Uint8Array<ArrayBuffer>
		const sheet = await previewed(new File([workbook], 'people.xlsx'))
		expect((await check(sheet)).askedDates).toMatchObject([{ doubt: 'digits', text: '31294', cells: 1 }])
		expect(await birthDates(sheet)).toEqual(['1985-09-04', undefined])
	})

	test('are not asked where no reading is likely: the cell is told', async () => {
		const result = await check(await previewed(csv('name,DOB', 'A,99999')))
		expect(result.askedDates).toEqual([])
		expect(result.faults).toMatchObject([{ heading: 'DOB', value: '99999' }])
	})

	test('are read alike in a file that is screened into a result file', async () => {
		const speech = {
			locale: 'en',
			words: allWordsOf('en'),
			countries: wordsOfLocales.en.countryNames,
			languages: wordsOfLocales.en.languageNames,
		} as const
		const options = { role: someRole, ruleset: 'article', asOf: day, speech } as const
		const faultyIn = async (...cells: string[]) => {
			const sheet = await previewed(csv('name,DOB', ...cells.map((cell) => `A,${cell}`)))
			return (await screenFile({ ...options, sheet }, work)).summary.faultyRows
		}
		expect(await faultyIn('34397', '31294', '35855')).toBe(0)
		expect(await faultyIn('31294', '35855')).toBe(2)
	})
})

describe('a year of two figures before month and day', () => {
	test('is asked once: it may be of the Minguo calendar', async () => {
		const sheet = await previewed(csv('姓名,出生日期', '王,83年5月12日', '李,72/08/20', '陳,民國83年5月12日'))
		expect((await check(sheet)).askedDates).toEqual([
			{
				column: 1,
				doubt: 'years',
				text: '83年5月12日',
				cells: 2,
				readings: [
					{ choice: 'western', date: '1983-05-12' },
					{ choice: 'minguo', date: '1994-05-12' },
				],
			},
		])
		expect(await birthDates(sheet)).toEqual([undefined, undefined, '1994-05-12'])
		const minguo = { ...sheet, columns: withDates(sheet.columns, 1, { years: 'minguo' }) }
		expect(await birthDates(minguo)).toEqual(['1994-05-12', '1983-08-20', '1994-05-12'])
		const western = { ...sheet, columns: withDates(minguo.columns, 1, { years: 'western' }) }
		expect(await birthDates(western)).toEqual(['1983-05-12', '1972-08-20', '1994-05-12'])
	})

	test('is asked beside the order of other dates of the column, each by itself', async () => {
		const sheet = await previewed(csv('name,DOB', 'A,83/05/12', 'B,03/04/1994', 'C,31294'))
		const asked = (await check(sheet)).askedDates
		expect(asked.map(({ doubt, cells }) => [doubt, cells])).toEqual([
			['years', 1],
			['order', 1],
			['digits', 1],
		])
		const said = withDates(sheet.columns, 1, { order: 'day-first', years: 'western', digits: 'month-first' })
		expect(await birthDates({ ...sheet, columns: said })).toEqual(['1983-05-12', '1994-04-03', '1994-03-12'])
		const unsaid = withDates(said, 1, { order: undefined })
		expect(await birthDates({ ...sheet, columns: unsaid })).toEqual(['1983-05-12', undefined, '1994-03-12'])
	})
})
