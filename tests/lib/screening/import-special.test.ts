import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { SheetChoices, SheetToRead } from '@/lib/screening/import/import-sheet'
import { carryChoices } from '@/lib/sheet/headings/carry-choices'
import { payUnitOf, withDates, withPay, withSaid } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { readHeadings, withUse } from '@/lib/sheet/headings/headings'
import { rowKindReader } from '@/lib/sheet/reader/row-kinds'
import { day, someRole } from './people'

const csv = (...lines: string[]) => new File([lines.join('\n')], 'people.csv')

async function openWithRole() {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	return desk
}
type Desk = Awaited<ReturnType<typeof openWithRole>>

async function previewOf(desk: Desk, file: File, choices: SheetChoices = {}) {
	const preview = await desk.previewSheet({ file, choices })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return preview
}

async function sheetOf(desk: Desk, file: File, choices: SheetChoices = {}): Promise<SheetToRead> {
	const { headingRow, columns } = await previewOf(desk, file, choices)
	return { file, choices, headingRow, columns }
}

async function namesIn(desk: Desk) {
	const asked = {
		role: someRole.id,
		ruleset: 'article',
		formats: 'en-GB',
		languageNames: {},
		countryNames: {},
	} as const
	return (await desk.screen(asked))?.names
}

const tracker = csv(
	'No,Name,Age,Annual salary (CNY),Remarks',
	'1,Ngozi Eze,29,240000,',
	'No,Name,Age,Annual salary (CNY),Remarks',
	'2,Li Na,31,300000,',
	',,33,150000,recommended',
	'Total: 3,,,690000,',
	',平均,31,230000,',
	',,,,Source: HR portal',
	'* as of 1 November,,,,',
)

describe('rows that may be no candidates', () => {
	test('are told by kind, with their number, their places and the first of them', async () => {
		const desk = await openWithRole()
		const check = await desk.checkSheet(await sheetOf(desk, tracker))
		expect(check.special.map(({ kind, rows, at }) => [kind, rows, at])).toEqual([
			['total', 2, [6, 7]],
			['headings', 1, [3]],
			['note', 2, [8, 9]],
			['nameless', 1, [5]],
		])
		expect(check).toMatchObject({ rows: 3, fresh: 3, faultCount: 0 })
	})

	test('come in, or stay out, as the user chooses', async () => {
		const desk = await openWithRole()
		const sheet = await sheetOf(desk, tracker)
		await desk.takeSheet({ ...sheet, roles: someRole.id, left: ['total', 'headings', 'note', 'nameless'] })
		expect(await namesIn(desk)).toEqual(['Ngozi Eze', 'Li Na'])
		const all = await openWithRole()
		expect((await all.checkSheet({ ...sheet, left: [] })).rows).toBe(8)
		expect(await all.takeSheet({ ...sheet, roles: someRole.id, left: [] })).toMatchObject({ rows: 8 })
	})
})

describe('a row', () => {
	const kindIn = (headings: readonly string[], ...cells: string[]) =>
		rowKindReader(readHeadings(headings))({ cells })
	const headings = ['Department', 'Name', 'Age']

	test.each([
		'Total',
		'TOTAL:',
		'Average',
		'合计',
		'合计：12人',
		'共12人',
		'平均',
		'المجموع',
		'Summe',
		'Moyenne',
		'Promedio',
		'Итого:',
		'Итого: 20 чел.',
		'Total : 20 candidats',
		'Jumlah: 20 orang',
		'کل: ۲۰ امیدوار',
		'اوسط',
	])('with %s in place of a person is a total', (word) => {
		expect(kindIn(headings, word, '', '30')).toBe('total')
		expect(kindIn(headings, '', word, '30')).toBe('total')
	})

	test.each(['Average age', 'Средний возраст', 'Moyenne d’âge', 'Rata-rata usia', 'اوسط عمر'])(
		'of the %s is a total',
		(words) => expect(kindIn(headings, words, '', '30')).toBe('total'),
	)

	test.each([
		['a footnote', ['', 'Note: ages as of May', '']],
		['a legend', ['', 'Y = yes, N = no', '']],
		['a legend in Chinese', ['图例：√ 表示有', '', '']],
		['a signature', ['', 'Prepared by Lin Chen', '']],
		['a signature in Chinese', ['', '制表人：林晨', '']],
		['signatures beside each other', ['填表人：林晨', '审核人：王伟', '日期：2026年11月30日']],
		['signatures in German', ['Erstellt von: L. Chen', '', 'Datum: 30.11.2026']],
		['a signature in Arabic', ['', 'التوقيع: لين', '']],
		['a signature in Russian', ['', 'Составила: Иванова', '']],
		['a signature in French', ['', 'Établi par : service RH', '']],
		['signatures in Indonesian', ['Dibuat oleh: HRD', '', 'Tanggal: 3 Mei 2026']],
		['a signature in Urdu', ['', 'تیار کردہ: شعبہ ایچ آر', '']],
	])('%s is a note', (_, cells) => {
		expect(kindIn(headings, ...cells)).toBe('note')
	})

	test.each([
		['of somebody who works where such a word is a name', ['Total', 'Ngozi Eze', '30']],
		['of somebody whose name has such a word in it', ['Sales', 'Sum Wing Total', '30']],
		['of a name alone', ['', 'Ngozi Eze', '']],
		['of a name that begins like a note', ['', 'Nota Source', '']],
		['of a name that is such a word', ['', 'Visa Key', '29']],
		['of a name after a title and a colon', ['HR: Asia', 'Dr: Ngozi Eze', '29']],
	])('%s is a candidate', (_, cells) => {
		expect(kindIn(headings, ...cells)).toBeNull()
	})

	test('without a name is none of these where the sheet has no names', () => {
		expect(kindIn(['Age', 'HSK'], '30', '4')).toBeNull()
	})
})

describe('a sheet whose candidates are its columns', () => {
	const turned = csv(
		'Name,Ngozi Eze,Li Na',
		'Age,29,31',
		'Nationality,NG,CN',
		'HSK,4,6',
		'',
		'Notes,,likes chess',
	)

	test('is recognised, and nothing of it read before that is said', async () => {
		const desk = await openWithRole()
		expect(await previewOf(desk, turned)).toMatchObject({
			looksTransposed: true,
			isTransposed: null,
			hasSureHeadings: false,
		})
		expect(await previewOf(desk, tracker)).toMatchObject({ looksTransposed: false, hasSureHeadings: true })
	})

	test('gives one candidate a column', async () => {
		const desk = await openWithRole()
		const sheet = await sheetOf(desk, turned, { isTransposed: true })
		expect(sheet.columns.map(({ use }) => use)).toEqual([
			'name',
			'age',
			'nationalities',
			'chineseLevel',
			null,
		])
		expect(await desk.checkSheet(sheet)).toMatchObject({ rows: 2, faultCount: 0 })
		await desk.takeSheet({ ...sheet, roles: someRole.id })
		expect(await namesIn(desk)).toEqual(['Ngozi Eze', 'Li Na'])
	})
})

describe('what was said of columns', () => {
	const before = withDates(
		withSaid(
			withUse(readHeadings(['Who', 'HSK', 'DOB', 'Wann', 'Wann']), { at: 0, use: 'name' }),
			{ column: 1, key: 'four' },
			'4',
		),
		2,
		{ order: 'day-first' },
	)

	test('holds in a sheet that is read anew where the headings are the same', () => {
		const [hsk, who, other, dob] = carryChoices(readHeadings(['HSK', 'who ', 'Wer', 'DOB']), before)
		expect(who).toMatchObject({ use: 'name', note: 'chosen' })
		expect(hsk?.said?.get('four')).toEqual({ means: '4' })
		expect(dob).toMatchObject({ use: 'birthDate', dates: { order: 'day-first' } })
		expect(other?.use).toBeNull()
	})

	test('holds for the unit of pay too, also where the heading names another', () => {
		const pay = ['Annual salary (k CNY)']
		const inOnes = withPay(readHeadings(pay), 0, { unit: 'one' })
		expect(payUnitOf(readHeadings(pay)[0] as SheetColumn)).toBe('thousands')
		expect(payUnitOf(carryChoices(readHeadings(pay), inOnes)[0] as SheetColumn)).toBe('one')
	})

	test('is given up where they are not, or stand twice', () => {
		const twice = withUse(before, { at: 3, use: 'id' })
		const now = carryChoices(readHeadings(['Wann', 'Ð¦ÐµÐ»', 'Wann']), twice)
		expect(now.every(({ note }) => note !== 'chosen')).toBe(true)
	})
})
