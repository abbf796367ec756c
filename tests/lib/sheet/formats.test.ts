import { readXls } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { cellsOf, fixture, rowsOf, sheetOf } from './sheet-files'

const headings = ['id', 'Name', 'Nationalities', 'Age', 'Yearly pay before tax', 'Pay before', 'Seen on']
const people = [
	['00007', 'Amina Bello', 'Nigeria', '29 years', '300000', '€ 41000', '2026-11-24', 'TRUE'],
	['00012', '张伟', '中国', '35 years', '240000.5', '', '2026-01-05', 'FALSE'],
	['00123', 'Hidden by hand', 'Kenya', '41 years', '180000', '', '2026-03-01', 'TRUE'],
	['00045', 'شيماء علي', 'مصر', '31 years', '', '', '2026-02-28', 'FALSE'],
	['04567', 'Filtered out', 'Ghana', '33 years', '200000', '', '2026-03-02', 'TRUE'],
	['99999', "N'Golo Traoré", 'Mali', '40 years', '', '', '2026-04-01', 'TRUE', '  two  '],
	['00500', 'Twice The Same', 'Chad', '28 years', '150000', '', '2026-05-01', 'TRUE'],
	['00500', 'Twice The Same', 'Chad', '28 years', '150000', '', '2026-05-01', 'TRUE'],
]
people[0]?.push('Speaks Hausa & English\nCalls back')

const all = [[...headings, 'knowsCustoms', 'Notes'], ...people].map((cells, at) => [at + 1, ...cells])

describe('a tracker that a program wrote', () => {
	test.each([
		['tracker.xlsx', 'xlsx', all],
		['tracker-gnumeric.xls', 'xls', all],
		// LibreOffice stores no result of a formula that gives a text.
		['tracker.xls', 'xls', all.map((row) => row.map((cell) => (cell === "N'Golo Traoré" ? '0' : cell)))],
		['tracker.ods', 'ods', all.map((row) => row.map((cell) => (cell === '€ 41000' ? 'EUR 41000' : cell)))],
		// LibreOffice leaves the formats of numbers out of the XML of 2003, but for the Euro's.
		[
			'tracker.xml',
			'xml',
			all
				.map((row) =>
					row.map((cell) =>
						String(cell)
							.replace(/^0+(?=\d+$)| years$/g, '')
							.replace(/^ {2}two/, '   two'),
					),
				)
				.map(([number, ...cells]) => [Number(number), ...cells]),
		],
	])('%s is read with what it shows', async (name, format, rows) => {
		const sheet = await sheetOf(fixture(name))
		expect(sheet).toMatchObject({ format, sheet: 0 })
		expect(sheet.sheets.slice(0, 2)).toEqual(['Pipeline', 'Archive 2025'])
		expect(await cellsOf(fixture(name))).toEqual(rows)
	})

	test.each(['tracker.xlsx', 'tracker.xls', 'tracker-gnumeric.xls', 'tracker.ods', 'tracker.xml'])(
		'%s says which rows are hidden',
		async (name) => {
			const sheet = await sheetOf(fixture(name))
			const rows = await rowsOf(sheet)
			expect(rows.filter(({ isHidden }) => isHidden).map(({ number }) => number)).toEqual([4, 6])
		},
	)

	test('tracker-page.xls, which leaves out what is hidden, is read table by table', async () => {
		const sheet = await sheetOf(fixture('tracker-page.xls'))
		expect(sheet).toMatchObject({
			format: 'html',
			encoding: 'utf-8',
			sheets: ['Sheet 1: Pipeline', 'Sheet 2: Archive 2025'],
			sheet: 0,
		})
		const shown = all.filter(([, , name]) => name !== 'Hidden by hand' && name !== 'Filtered out')
		expect(await cellsOf(fixture('tracker-page.xls'))).toEqual(
			shown.map(([, ...cells], at) => [at + 1, ...cells.map((cell) => String(cell).trim())]),
		)
	})

	test.each(['tracker.xlsx', 'tracker.xls', 'tracker.ods', 'tracker-page.xls', 'tracker.xml'])(
		'%s gives the sheet that is chosen',
		async (name) => {
			const rows = await cellsOf(fixture(name), { sheet: 1 })
			expect(rows[1]?.slice(3)).toEqual(['Rosa Díaz', 'Peru', 'moved'])
			expect(rows).toHaveLength(3)
		},
	)

	test.each(['xlsx', 'xls', 'ods'])('libreoffice.%s says which cells are merged', async (kind) => {
		const sheet = await sheetOf(fixture(`libreoffice.${kind}`))
		await rowsOf(sheet)
		expect(sheet.notes()).toMatchObject({ merged: ['A1:D1', 'C6:C7'], mergedCount: 2 })
	})

	test.each(['xls', 'ods'])('libreoffice.%s is read like the same workbook in XLSX', async (kind) => {
		const rowsWithoutEnds = async (name: string) =>
			(await cellsOf(fixture(name))).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
		expect(await rowsWithoutEnds(`libreoffice.${kind}`)).toEqual(await rowsWithoutEnds('libreoffice.xlsx'))
	})
})

describe('a workbook of Excel 97 to 2003', () => {
	test.each(['libreoffice.xls', 'tracker.xls', 'tracker-gnumeric.xls'])(
		'%s has the texts and numbers that another reader finds',
		async (name) => {
			const { sheets } = await readXls(await fixture(name).arrayBuffer())
			const { sheets: names } = await sheetOf(fixture(name))
			for (const at of names.keys()) {
				const ours = await cellsOf(fixture(name), { sheet: at })
				const theirs = sheets.find((sheet) => sheet.name === names[at])?.rows ?? []
				for (const [number = 0, ...cells] of ours) {
					const values = theirs[Number(number) - 1] ?? []
					for (const [column, cell] of cells.entries()) {
						const value = values[column] ?? ''
						if (typeof value === 'string') expect(cell).toBe(value)
						if (typeof value === 'number')
							expect(Number.parseFloat(String(cell).replace('€ ', ''))).toBe(value)
						if (value instanceof Date) expect(cell).toContain(value.toISOString().slice(0, 10))
					}
				}
			}
		},
	)

	test('cut off anywhere is never read as if it were whole', async () => {
		const whole = new Uint8Array(await fixture('tracker-gnumeric.xls').arrayBuffer())
		for (const share of [0.05, 0.3, 0.6, 0.9]) {
			const opened = await openSheet(new Blob([whole.slice(0, whole.length * share)]))
			expect([share, opened]).toEqual([share, { kind: 'fault', fault: 'damaged', row: null }])
		}
	})

	test('with any byte of it changed is read or refused, and ends', async () => {
		const whole = new Uint8Array(await fixture('tracker.xls').arrayBuffer())
		const faults = new Set<string>()
		for (let at = 0; at < whole.length; at += 61) {
			const broken = whole.slice()
			broken[at] = (broken[at] ?? 0) ^ 0xff
			const opened = await openSheet(new Blob([broken]))
			if (opened.kind === 'fault') faults.add(opened.fault)
			else await rowsOf(opened).catch(({ fault }) => faults.add(fault))
		}
		for (const fault of faults)
			expect(['damaged', 'not-a-sheet', 'old-excel', 'encrypted-old', 'empty', 'overlapping']).toContain(
				fault,
			)
	})
})
