import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readColumns } from '@/lib/columns/read-columns'
import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { SheetFailure } from '@/lib/sheet/sheet-failure'
import { ofToday } from '../../runs'
import { hostileFiles } from './hostile-files'
import { memoryInUse } from './memory-in-use'
import { rowsOf, sheetOf } from './sheet-files'
import { zipEntries, zipOf } from './zip-of'

/** Reads a file to its end, text by rows and by columns: the fault that ends it, or none. */
async function faultOf(file: Blob): Promise<string | null> {
	const opened = await openSheet(file)
	if (opened.kind === 'fault') return opened.fault
	const faults = new Set<string>()
	const note = (error: unknown) => {
		if (!(error instanceof SheetFailure)) throw error
		faults.add(error.fault)
	}
	try {
		for await (const _ of opened.batches());
	} catch (error) {
		note(error)
	}
	try {
		if (opened.format === 'csv') for await (const _ of readColumns(opened, readHeadings(['id', 'age']), 0));
	} catch (error) {
		note(error)
	}
	return [...faults].join() || null
}

describe('a file made to hang its reader', () => {
	test.each(ofToday(Object.entries(hostileFiles), 3))(
		'%s is refused, and named',
		async (_, { file, fault }) => {
			const blob = await file()
			const before = memoryInUse()
			expect(await faultOf(blob)).toBe(fault)
			expect(memoryInUse() - before).toBeLessThan(100e6)
		},
	)
})

describe('a sheet as wide as a spreadsheet can be', () => {
	const headings = ['id', 'age', ...Array.from({ length: maxSheetColumns - 2 }, (_, at) => `x${at}`)]

	test('is read, and one column more is too wide', async () => {
		for (const quote of ['', '"']) {
			const line = (cells: readonly string[]) => cells.map((cell) => quote + cell + quote).join(',')
			const rows = await rowsOf(await sheetOf(new Blob([line(headings), '\n', line(headings)])))
			expect(rows.map(({ cells }) => cells.length)).toEqual([maxSheetColumns, maxSheetColumns])
			const wider = new Blob(['id,age\nc-1,29\n', line([...headings, 'more']), '\nc-2,30\n'])
			const sheet = await sheetOf(wider)
			await expect(rowsOf(sheet)).rejects.toMatchObject({ fault: 'too-wide', row: 3 })
			const byColumns = async () => {
				for await (const _ of readColumns(sheet, readHeadings(['id', 'age']), 1));
			}
			await expect(byColumns()).rejects.toMatchObject({ fault: 'too-wide', row: 3 })
		}
	})

	test('names merged cells up to a hundred and counts the others', async () => {
		const plain = new Blob([
			(await writeXlsx({ sheets: [{ name: 'a', rows: [['id', 'age']] }] })) as Uint8Array<ArrayBuffer>,
		])
		const parts = await zipEntries(plain)
		const name = 'xl/worksheets/sheet1.xml'
		const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(200_000)
		const xml = (parts[name] ?? '').replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`)
		const sheet = await sheetOf(zipOf({ ...parts, [name]: xml }))
		expect((await rowsOf(sheet)).map(({ cells }) => cells)).toEqual([['id', 'age']])
		expect(sheet.notes().merged).toHaveLength(100)
		expect(sheet.notes().mergedCount).toBe(200_000)
	})
})
