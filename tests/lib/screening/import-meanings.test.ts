import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import type { Candidate } from '@/lib/screening/model/records'
import { withMeaning } from '@/lib/sheet/headings/choices'
import { writeXlsx } from '@/lib/sheet/xlsx/write-xlsx'
import { ofToday } from '@/tests/runs'
import { day, someone, someRole } from './people'

async function openWith(people: readonly Candidate[] = []) {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	await desk.saveCandidates({ saved: people })
	return desk
}

type Desk = Awaited<ReturnType<typeof openWith>>

async function previewed(desk: Desk, file: File): Promise<SheetToRead> {
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}

const csvOf = (...lines: string[]) => new File([lines.join('\n')], 'people.csv')

/** What is known of the candidates of a file once it is taken in, by their numbers: of all, or of some. */
async function taken(desk: Desk, sheet: SheetToRead, wanted?: readonly string[]) {
	await desk.takeSheet({ ...sheet, roles: someRole.id })
	const { keys, ids } = await desk
		.screen({ role: someRole.id, formats: 'en-GB', languageNames: {}, countryNames: {} })
		.then((screened) => screened ?? { keys: [], ids: [] })
	const named = ids.flatMap((id, at) =>
		wanted?.includes(id ?? '') === false ? [] : [{ id, key: keys[at] ?? '' }],
	)
	const people = named.map(async ({ id, key }) => [id, (await desk.candidate(key))?.candidate] as const)
	return Object.fromEntries(await Promise.all(people))
}

const factsOf = async (desk: Desk, sheet: SheetToRead, wanted?: readonly string[]) =>
	Object.fromEntries(
		Object.entries(await taken(desk, sheet, wanted)).map(([id, person]) => [id, person?.facts]),
	)

describe('a word that could mean two things', () => {
	const lines = [
		'id,Nationalities,knowsCustoms',
		'c-1,NA,yes',
		'c-2,NG,none',
		'c-3,na,yes',
		'c-4,NG; NA,no',
		'c-5,N/A,-',
	]

	test('is asked once a column, with its cells counted, and stands among the faults until it is answered', async () => {
		const desk = await openWith()
		const sheet = await previewed(desk, csvOf(...lines))
		const check = await desk.checkSheet(sheet)
		expect(check.asked).toEqual([
			{ column: 1, fact: 'nationalities', word: 'NA', key: 'na', country: 'NA', cells: 2 },
			{ column: 2, fact: 'knowsCustoms', word: 'none', key: 'none', country: null, cells: 1 },
		])
		expect(check.faults.map(({ row, problem, entry }) => [row, problem, entry])).toEqual([
			[2, 'two-meanings', 'NA'],
			[3, 'two-meanings', 'none'],
			[4, 'two-meanings', 'na'],
		])
		expect(await factsOf(desk, { ...sheet, columns: check.columns })).toEqual({
			'c-1': { knowsCustoms: true },
			'c-2': { nationalities: ['NG'] },
			'c-3': { knowsCustoms: true },
			'c-4': { nationalities: ['NG', 'NA'], knowsCustoms: false },
			'c-5': { nationalities: null, knowsCustoms: null },
		})
	})

	test('is in its column what somebody says it is, and nowhere else', async () => {
		const desk = await openWith()
		const sheet = await previewed(desk, csvOf(...lines))
		const asked = (await desk.checkSheet(sheet)).asked
		const [country, none] = asked
		if (!country || !none) throw new Error('not asked')
		const columns = withMeaning(withMeaning(sheet.columns, country, 'answer'), none, 'unknown')
		const check = await desk.checkSheet({ ...sheet, columns })
		expect([check.asked, check.faultCount]).toEqual([[], 0])
		expect(await factsOf(desk, { ...sheet, columns: check.columns })).toEqual({
			'c-1': { nationalities: ['NA'], knowsCustoms: true },
			'c-2': { nationalities: ['NG'], knowsCustoms: null },
			'c-3': { nationalities: ['NA'], knowsCustoms: true },
			'c-4': { nationalities: ['NG', 'NA'], knowsCustoms: false },
			'c-5': { nationalities: null, knowsCustoms: null },
		})
	})

	test('goes out by three letters and comes back as it was', async () => {
		const desk = await openWith([
			someone('a', { facts: { nationalities: ['NA'], targetMarkets: ['SA', 'NG'] } }),
		])
		const file = await desk.exportSheet({
			role: someRole.id,
			ruleset: 'article',
			keys: ['a'],
			format: 'csv',
			speech: await speech(),
		})
		const text = await file?.text()
		expect(text).toContain('NAM')
		expect(text).toContain('SAU; NG')
		const again = await openWith()
		const sheet = await previewed(again, new File([file ?? ''], 'export.csv'))
		expect((await again.checkSheet(sheet)).asked).toEqual([])
		expect((await factsOf(again, sheet))['C-a']).toMatchObject({
			nationalities: ['NA'],
			targetMarkets: ['SA', 'NG'],
		})
	})
})

async function speech() {
	const { exportSpeech } = await import('@/components/screening/export/export-speech')
	const { allWordsOf } = await import('@/lib/words/employer-words')
	const { screenWords } = await import('@/components/screening/desk/screen-words')
	const words = screenWords('en', allWordsOf('en'))
	return exportSpeech({
		locale: 'en',
		words,
		speech: { locale: 'en', words, countries: {}, languages: {} },
	} as never)
}

describe('无 in a column of yes and no', () => {
	const rows = [
		['id', 'knowsCustoms', 'Knows the social norms of the market', 'Languages'],
		['c-1', '无', '无', '无'],
		['c-2', '没有', '是', ''],
		...Array.from({ length: 6000 }, (_, at) => [`c-x${at}`, '', '', '']),
		['c-3', '有', '', '有'],
	]
	const formats = {
		csv: async () => csvOf(...rows.map((cells) => cells.join(','))),
		xlsx: async () => new File([await new Response(writeXlsx(rows, 'a')).blob()], 'people.xlsx'),
	}

	test.each(ofToday(['csv', 'xlsx'] as const, 2))(
		'is a no where 有 stands in the same column, however far below, and else is asked: %s',
		async (format) => {
			const desk = await openWith()
			const sheet = await previewed(desk, await formats[format]())
			expect(sheet.columns.map(({ use }) => use)).toEqual([
				'id',
				'knowsCustoms',
				'knowsSocialNorms',
				'languages',
			])
			const check = await desk.checkSheet(sheet)
			expect(check.asked.map(({ column, word }) => [column, word])).toEqual([
				[2, '无'],
				[3, '无'],
			])
			for (const columns of [check.columns, sheet.columns]) {
				const people = await factsOf(await openWith(), { ...sheet, columns }, ['c-1', 'c-2', 'c-3'])
				expect(people['c-1']).toEqual({ knowsCustoms: false })
				expect(people['c-2']).toEqual({ knowsCustoms: false, knowsSocialNorms: true })
				expect(people['c-3']).toEqual({ knowsCustoms: true })
			}
		},
	)

	test('is a no in a file that is screened straight into another', async () => {
		const desk = await openWith()
		const sheet = await previewed(desk, await formats.csv())
		const screened = await desk.screenFile({
			role: someRole.id,
			ruleset: 'article',
			sheet,
			speech: await speech(),
		})
		expect(screened?.summary.faultyRows).toBe(2)
	})
})

describe('a known answer', () => {
	const known = someone('a', { id: 'c-1', facts: { age: 30, knowsCustoms: true, nationalities: ['NG'] } })

	test.each(['', '?', 'N/A', '-', 'about thirty', '无', 'NA', '300'])(
		'is not replaced by a cell with %j, which does not answer',
		async (cell) => {
			const sheet = csvOf('id,Age,knowsCustoms,Nationalities', `c-1,${cell},${cell},${cell}`)
			const desk = await openWith([known])
			expect((await factsOf(desk, await previewed(desk, sheet)))['c-1']).toEqual(known.facts)
		},
	)

	test('of a sheet is replaced by that of a later one', async () => {
		const sheet = csvOf('id,Age,knowsCustoms,Nationalities', 'c-1,31,no,GH')
		const desk = await openWith([])
		await factsOf(desk, await previewed(desk, csvOf('id,Age,knowsCustoms,Nationalities', 'c-1,30,yes,NG')))
		expect((await factsOf(desk, await previewed(desk, sheet)))['c-1']).toEqual({
			age: 31,
			knowsCustoms: false,
			nationalities: ['GH'],
		})
	})

	test('stands beside the fault of a cell that could not be read, which is still told', async () => {
		const desk = await openWith([known])
		const sheet = await previewed(desk, csvOf('id,Age', 'c-1,about thirty'))
		const person = (await taken(desk, sheet))['c-1']
		expect(person?.facts.age).toBe(30)
		expect(person?.faults).toMatchObject([{ fact: 'age', value: 'about thirty' }])
	})
})
