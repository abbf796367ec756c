import { describe, expect, test } from 'vitest'
import { decryptWorkbook } from '@/lib/sheet/encrypted/decrypt-workbook'
import { sheetMeter } from '@/lib/sheet/meter'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { maxMergedNamed } from '@/lib/sheet/sheet-row'
import { readSheetRecords } from '@/lib/sheet/xls/sheet-records'
import { fixture } from './sheet-files'

/** A fixture with 32-bit numbers written into it, by their offsets. */
async function altered(name: string, numbers: Readonly<Record<number, number>>): Promise<Blob> {
	const bytes = await new Response(fixture(name)).bytes()
	const view = new DataView(bytes.buffer)
	for (const [at, number] of Object.entries(numbers)) view.setUint32(Number(at), number, true)
	return new Blob([bytes])
}

const damaged = { kind: 'fault', fault: 'damaged', row: null }
const [firstSector, sectorLength] = [512, 512]

describe('a container', () => {
	test('that claims more sectors of chains than the file has, listed in a circle, is damaged', async () => {
		const inCircle = { 44: 0xffffffff, 68: 0, [firstSector + sectorLength - 4]: 0 }
		expect(await openSheet(await altered('tracker.xls', inCircle))).toEqual(damaged)
	})

	test('whose directory leads back into itself is damaged', async () => {
		const bytes = await new Response(fixture('tracker.xls')).bytes()
		const view = new DataView(bytes.buffer)
		const [chains, directory] = [view.getUint32(76, true), view.getUint32(48, true)]
		const next = firstSector + chains * sectorLength + directory * 4
		expect(await openSheet(await altered('tracker.xls', { [next]: directory }))).toEqual(damaged)
	})

	test('that is cut off anywhere is refused with its fault', async () => {
		const bytes = await new Response(fixture('locked.xlsx')).bytes()
		for (let length = 0; length < bytes.length - sectorLength; length += sectorLength)
			await expect(decryptWorkbook(new Blob([bytes.slice(0, length)]), 'x')).rejects.toMatchObject({
				fault: 'damaged',
			})
	})
})

const record = (kind: number, data: readonly number[]) => [
	kind & 0xff,
	kind >> 8,
	data.length & 0xff,
	data.length >> 8,
	...data,
]
const start = record(0x809, [0, 6, 0x10, 0])
const end = record(0x0a, [])

/** Reads the records of a sheet of Excel 97 to 2003 whose only cell format is one of dates. */
const read = (...records: readonly (readonly number[])[]) =>
	readSheetRecords(Uint8Array.from(records.flat()), 0, {
		globals: { from1904: false, sheets: [], formats: [{ kind: 'date' }], texts: [] },
		meter: sheetMeter(),
	})

describe('the records of a sheet', () => {
	const formula = record(0x06, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff])
	const result = record(0x207, [2, 0, 0, 0x4f, 0x4b])

	test('may end with the text that a formula gives', async () => {
		expect((await read(start, formula, result, end)).rows.get(0)).toEqual(['OK'])
	})

	test('that do not end are damaged', async () => {
		await expect(read(start, formula, result)).rejects.toThrow('damaged')
		await expect(read(start, formula, result, [0, 0, 0, 0])).rejects.toThrow('damaged')
	})

	test('name a hundred merged cells and count the others', async () => {
		const ranges = record(0xe5, [0xe8, 3, ...new Array<number>(8000).fill(0)])
		const { merged, mergedCount } = await read(start, ranges, end)
		expect([merged.length, mergedCount]).toEqual([maxMergedNamed, 1000])
	})

	test('give a number as it is where it is too large for a date', async () => {
		const bytes = [...new Uint8Array(new Float64Array([1e12]).buffer)]
		const number = record(0x203, [0, 0, 0, 0, 0, 0, ...bytes])
		expect((await read(start, number, end)).rows.get(0)).toEqual(['1000000000000'])
	})
})
