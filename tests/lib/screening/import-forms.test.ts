import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { maxFormCharacters, maxFormColumns, maxRememberedForms } from '@/lib/limits/sheet-limits'
import { formsIn } from '@/lib/screening/database/form-shapes'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { allStores, type RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { formHeadings, formOf, withForm } from '@/lib/screening/import/forms/remember-form'
import { reuseForm } from '@/lib/screening/import/forms/reuse-form'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { readHeadings, withUse } from '@/lib/sheet/headings/headings'
import { type Sense, senseOf, withSense } from '@/lib/sheet/headings/with-sense'
import { day, someRole } from './people'

const openList = async (records: RecordStore = memoryStore()) => {
	const desk = await openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	return desk
}
type Desk = Awaited<ReturnType<typeof openList>>

const headings = ['Staff no', 'Name', 'Medical', 'Police clearance', 'Hobby']
const rows = [
	['C-1', 'Clara Mendes', 'No', 'Yes', 'chess'],
	['C-2', 'Musa Bello', 'Yes', 'No', 'ludo'],
]

async function sheetIn(desk: Desk, named: readonly string[] = headings, cells = rows) {
	const file = new File([Papa.unparse([[...named], ...cells])], 'list.csv')
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { headingRow, columns, confirmed } = preview
	return { sheet: { file, choices: {}, headingRow, columns }, confirmed }
}

/** Takes a sheet in after the user has chosen a use, said what a column means, and left another one out. */
async function takeIn(desk: Desk, sense: Sense, remembers = true) {
	const { sheet } = await sheetIn(desk)
	const chosen = withUse(sheet.columns, { at: 0, use: 'id' })
	const said = withSense(chosen, { column: 2, fact: 'canShowHealthCertificate' }, sense)
	const columns = withSense(said, { column: 3, fact: 'canShowNoCriminalRecord' }, 'leave')
	await desk.takeSheet({ ...sheet, columns, roles: someRole.id, remembers })
}

/** Everything that a store holds, as text. */
const allOf = async (records: RecordStore) =>
	JSON.stringify(await Promise.all(allStores.map((name) => records.all(name))))

describe('the kind of a sheet', () => {
	test('is its headings in their order, whatever their case, spaces and signs', () => {
		const of = (...some: readonly string[]) => formHeadings(readHeadings(some))
		expect(of('Name', ' MEDICAL ')).toEqual(of('name', 'Medical'))
		expect(of('Name', 'Medical')).not.toEqual(of('Medical', 'Name'))
		expect(of('Name', 'Medical')).not.toEqual(of('Name', 'No medical'))
		expect(of('Name', 'Medical')).not.toEqual(of('Name', 'Medical', 'Hobby'))
	})

	test('is none without headings, in an export of ours, and beyond the limits', () => {
		const of = (...some: readonly string[]) => formHeadings(readHeadings(some))
		expect(of('', ' ')).toBeNull()
		expect(of('Name', '▸ Result')).toBeNull()
		expect(of(...Array.from({ length: maxFormColumns }, (_, at) => `Column ${at}`))).not.toBeNull()
		expect(of(...Array.from({ length: maxFormColumns + 1 }, (_, at) => `Column ${at}`))).toBeNull()
		expect(of('Name', 'x'.repeat(maxFormCharacters))).toBeNull()
	})

	test('is remembered up to a number of kinds, of which the oldest goes', () => {
		const forms = Array.from({ length: maxRememberedForms + 1 }, (_, at) => {
			const form = formOf(readHeadings(['Name', `Column ${at}`]), day)
			if (!form) throw new Error('not remembered')
			return form
		})
		const kept = forms.reduce(withForm, [])
		expect(kept).toHaveLength(maxRememberedForms)
		expect(kept).not.toContain(forms[0])
		const [, second] = forms
		if (!second) throw new Error('no second form')
		expect(withForm(kept, { ...second, on: '2026-11-25' })[0]?.on).toBe('2026-11-25')
		expect(withForm(kept, second)).toHaveLength(maxRememberedForms)
	})
})

describe('what was confirmed for a kind of sheet', () => {
	test.each([['answer' as const], ['opposite' as const], ['leave' as const]])(
		'holds in the next sheet of the kind: %s',
		async (sense) => {
			const desk = await openList()
			await takeIn(desk, sense)
			const { sheet, confirmed } = await sheetIn(
				desk,
				headings.map((heading) => heading.toUpperCase()),
			)
			expect(confirmed).toEqual({ on: day, columns: [0, 1, 2, 3, 4] })
			expect(sheet.columns[0]).toMatchObject({ use: 'id', note: 'chosen' })
			expect(sheet.columns.map(senseOf)).toEqual([null, null, sense, 'leave', null])
			const { readBack } = await desk.checkSheet(sheet)
			expect(readBack.map(({ column }) => column).toSorted()).toEqual([2, 3])
		},
	)

	test('can be said otherwise, which then holds instead', async () => {
		const desk = await openList()
		await takeIn(desk, 'opposite')
		await takeIn(desk, 'answer')
		const { sheet } = await sheetIn(desk)
		expect(sheet.columns.map(senseOf).at(2)).toBe('answer')
		expect((await desk.state()).forms).toBe(1)
	})

	test('holds for no sheet with other headings', async () => {
		const desk = await openList()
		await takeIn(desk, 'opposite')
		const others = [
			[...headings, 'City'],
			headings.slice(0, 4),
			headings.with(4, 'Hobbies'),
			[...headings.slice(0, 2), headings[3] ?? '', headings[2] ?? '', headings[4] ?? ''],
		]
		for (const named of others) {
			const { sheet, confirmed } = await sheetIn(desk, named)
			expect(confirmed).toBeNull()
			expect(sheet.columns.map(senseOf).filter((sense) => sense !== null)).toEqual([])
		}
	})

	test('is remembered only where the user wants it', async () => {
		const desk = await openList()
		await takeIn(desk, 'opposite', false)
		expect((await sheetIn(desk)).confirmed).toBeNull()
		expect((await desk.state()).forms).toBe(0)
	})

	test('holds no cell, is in no backup, and is there after the page was closed', async () => {
		const records = memoryStore()
		const desk = await openList(records)
		await takeIn(desk, 'opposite')
		const { value } = (await records.get('device', 'forms')) as { value: unknown }
		const text = JSON.stringify(value).toLowerCase()
		for (const cell of rows.flat().filter((one) => !['Yes', 'No'].includes(one)))
			expect(text).not.toContain(cell.toLowerCase())
		expect(formsIn(value)).toEqual(value)
		expect(await (await desk.backup()).text()).not.toContain('policeclearance')
		const again = await openList(records)
		expect((await again.state()).forms).toBe(1)
		expect((await sheetIn(again)).confirmed).not.toBeNull()
	})

	test('is forgotten by itself, and with everything else', async () => {
		const records = memoryStore()
		const desk = await openList(records)
		await takeIn(desk, 'opposite')
		expect(await desk.removeForms()).toBe(1)
		expect((await sheetIn(desk)).confirmed).toBeNull()
		expect((await desk.state()).forms).toBe(0)
		await takeIn(desk, 'opposite')
		await desk.eraseAll()
		expect((await desk.state()).forms).toBe(0)
		expect(await allOf(records)).not.toContain('policeclearance')
	})

	test('is read from the device only where it is what was written', () => {
		const form = { headings: ['name'], on: day, columns: [{ use: 'name' }] }
		expect(formsIn([form])).toEqual([form])
		const wrong = [
			null,
			[],
			'form',
			{ ...form, on: 'yesterday' },
			{ ...form, columns: [] },
			{ ...form, headings: [7] },
			{ ...form, columns: [{ use: 'name', sense: 'maybe' }] },
			{ ...form, columns: [{ use: 'name', leftOut: 'shoeSize' }] },
		]
		expect(formsIn(wrong)).toEqual([])
		expect(formsIn({ length: 3 })).toEqual([])
	})

	test('is not forced on a column whose cells say something else now, unless the user chose it', () => {
		const headed = readHeadings(['Name', 'Education'])
		const [name, education] = headed
		if (!name || !education) throw new Error('no columns')
		const now: readonly SheetColumn[] = [name, { ...education, use: null, note: 'contradicted' }]
		const before = formOf(headed, day)
		const chosen = formOf(withUse(headed, { at: 1, use: 'highestDegree' }), day)
		if (!before || !chosen) throw new Error('not remembered')
		expect(reuseForm(now, [before])).toEqual({ columns: now, confirmed: { on: day, columns: [0] } })
		expect(reuseForm(now, [chosen]).columns[1]).toMatchObject({ use: 'highestDegree', note: 'chosen' })
	})

	test('leaves a question open that was not answered', () => {
		const columns = readHeadings(['Name', 'Origin']).map((column, at) =>
			at === 1 ? { ...column, proposed: { use: 'nationalities' as const, read: 3, of: 3 } } : column,
		)
		const form = formOf(columns, day)
		if (!form) throw new Error('not remembered')
		expect(reuseForm(columns, [form]).confirmed?.columns).toEqual([0])
	})
})
