import { describe, expect, test } from 'vitest'
import { maxAskedTexts, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import { withSaid } from '@/lib/sheet/headings/choices'
import { writeXlsx } from '@/lib/sheet/xlsx/write-xlsx'
import { day, someRole } from './people'

async function openWithRole() {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	return desk
}
type Desk = Awaited<ReturnType<typeof openWithRole>>

async function previewed(desk: Desk, file: File): Promise<SheetToRead> {
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}

const rows = [
	['id', 'name', 'Nationalities', 'experienceYears', 'highestDegree', 'Notes'],
	['c-1', 'five', 'Naija', 'five', 'Bootcamp', 'five'],
	['c-2', 'B', 'Naija; GH', ' five ', 'master', ''],
	['c-3', 'C', 'Naija', 'ask her', 'Bootcamp', ''],
	['c-4', 'D', 'KE', '4', '', ''],
]
const csv = () => new File([rows.map((cells) => cells.join(',')).join('\n')], 'people.csv')
const workbook = async () => {
	async function* all() {
		yield* rows
	}
	const parts: BlobPart[] = []
	for await (const part of writeXlsx(all(), 'People')) parts.push(part as BlobPart)
	return new File(parts, 'people.xlsx')
}

/** Says what some cells stand for, by heading and text. */
const saying = (sheet: SheetToRead, said: Readonly<Record<string, Readonly<Record<string, string>>>>) => ({
	...sheet,
	columns: Object.entries(said).reduce(
		(columns, [heading, texts]) =>
			Object.entries(texts).reduce(
				(read, [key, means]) =>
					withSaid(read, { column: read.findIndex((one) => one.heading === heading), key }, means),
				columns,
			),
		sheet.columns,
	),
})

async function takenFacts(desk: Desk, sheet: SheetToRead, remembers = true) {
	await desk.takeSheet({ ...sheet, roles: someRole.id, remembers })
	const screened = await desk.screen({
		role: someRole.id,
		formats: 'en-GB',
		languageNames: {},
		countryNames: {},
	})
	const { keys = [], ids = [] } = screened ?? {}
	const people = await Promise.all(keys.map(async (key) => (await desk.candidate(key))?.candidate))
	return Object.fromEntries(ids.map((id, at) => [id, people[at]?.facts]))
}

describe.each([
	['text', async () => csv()],
	['a workbook', workbook],
] as const)('cells of %s that cannot be read', (_name, file) => {
	test('are grouped by column and text, the commonest first, with their rows', async () => {
		const desk = await openWithRole()
		const { unread } = await desk.checkSheet(await previewed(desk, await file()))
		expect(unread.groups.map(({ fact, key, cells, rows: at }) => [fact, key, cells, at])).toEqual([
			['nationalities', 'Naija', 2, [2, 4]],
			['nationalities', 'Naija; GH', 1, [3]],
			['experienceYears', 'five', 2, [2, 3]],
			['experienceYears', 'ask her', 1, [4]],
			['highestDegree', 'Bootcamp', 2, [2, 4]],
		])
		expect(unread.more).toBe(0)
	})

	test('are read as is said of them, in their column alone', async () => {
		const desk = await openWithRole()
		const sheet = saying(await previewed(desk, await file()), {
			Nationalities: { Naija: 'NG', 'Naija; GH': 'Nigeria; Ghana' },
			experienceYears: { five: '5', 'ask her': '?' },
			highestDegree: { Bootcamp: 'vocational' },
		})
		const check = await desk.checkSheet(sheet)
		expect(check.faultCount).toBe(0)
		expect(check.unread.groups.map(({ key, cells, fault }) => [key, cells, fault])).toEqual([
			['Naija', 2, null],
			['Naija; GH', 1, null],
			['five', 2, null],
			['ask her', 1, null],
			['Bootcamp', 2, null],
		])
		expect(await takenFacts(desk, sheet)).toMatchObject({
			'c-1': { nationalities: ['NG'], experienceYears: 5, highestDegree: 'vocational' },
			'c-2': { nationalities: ['NG', 'GH'], experienceYears: 5, highestDegree: 'master' },
			'c-3': { nationalities: ['NG'], experienceYears: null, highestDegree: 'vocational' },
			'c-4': { nationalities: ['KE'], experienceYears: 4 },
		})
	})

	test('stay unread where what is said of them cannot be read either', async () => {
		const desk = await openWithRole()
		const sheet = saying(await previewed(desk, await file()), { experienceYears: { five: 'about six' } })
		const { unread, faultCount } = await desk.checkSheet(sheet)
		expect(faultCount).toBe(8)
		expect(unread.groups.find(({ key }) => key === 'five')?.fault).not.toBeNull()
	})
})

describe('what is said of cells', () => {
	const said = { experienceYears: { five: '5' }, highestDegree: { Bootcamp: 'vocational' } }

	test('is remembered for the next sheet, with its day', async () => {
		const desk = await openWithRole()
		await takenFacts(desk, saying(await previewed(desk, csv()), said))
		const next = new File(['id;Years of experience;Degree\nd-1;five;Bootcamp\nd-2;five;PhD'], 'next.csv')
		const sheet = await previewed(desk, next)
		const { unread, faultCount } = await desk.checkSheet(sheet)
		expect(faultCount).toBe(0)
		expect(unread.groups.map(({ key, cells, fault }) => [key, cells, fault])).toEqual([
			['five', 2, null],
			['Bootcamp', 1, null],
		])
		expect(sheet.columns[1]?.said?.get('five')).toEqual({ means: '5', since: day })
	})

	test('is not remembered unless that is wished', async () => {
		const desk = await openWithRole()
		await takenFacts(desk, saying(await previewed(desk, csv()), said), false)
		const { columns } = await previewed(desk, csv())
		expect(columns.some((column) => column.said)).toBe(false)
	})

	test('is forgotten while the people stay', async () => {
		const desk = await openWithRole()
		await takenFacts(desk, saying(await previewed(desk, csv()), said))
		expect((await desk.state()).remembered).toBe(2)
		expect(await desk.removeRemembered()).toBe(2)
		const { remembered, candidates } = await desk.state()
		expect({ remembered, candidates }).toEqual({ remembered: 0, candidates: 4 })
		const { columns } = await previewed(desk, csv())
		expect(columns.some((column) => column.said)).toBe(false)
	})

	test('is one answer, however many sheets hold it', async () => {
		const desk = await openWithRole()
		for (let turn = 0; turn < 2; turn++) await takenFacts(desk, saying(await previewed(desk, csv()), said))
		expect((await desk.state()).remembered).toBe(2)
		expect(await desk.removeRemembered()).toBe(2)
	})

	test('goes with everything else that is deleted', async () => {
		const desk = await openWithRole()
		await takenFacts(desk, saying(await previewed(desk, csv()), said))
		await desk.eraseAll()
		const { columns } = await previewed(desk, csv())
		expect(columns.some((column) => column.said)).toBe(false)
	})

	test('is asked of at most so many texts, none too long; the others are counted', async () => {
		const desk = await openWithRole()
		const many = Array.from({ length: maxAskedTexts + 7 }, (_, index) => `c-${index},word ${index}`)
		const long = `x,${'y'.repeat(maxSaidCharacters + 1)}`
		const file = new File([['id,experienceYears', ...many, long].join('\n')], 'many.csv')
		const { unread } = await desk.checkSheet(await previewed(desk, file))
		expect(unread.groups).toHaveLength(maxAskedTexts)
		expect(unread.more).toBe(7)
	})

	test('by names that objects have anyhow is taken as it is', async () => {
		const desk = await openWithRole()
		const file = new File(['id,experienceYears\nc-1,__proto__\nc-2,constructor'], 'odd.csv')
		const sheet = saying(await previewed(desk, file), { experienceYears: { constructor: '3' } })
		const { unread } = await desk.checkSheet(sheet)
		expect(unread.groups.map(({ key, fault }) => [key, fault === null])).toEqual([
			['__proto__', false],
			['constructor', true],
		])
	})
})
