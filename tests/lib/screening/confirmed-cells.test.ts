import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { screenFile } from '@/lib/screening/export/screen-file'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import type { Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { sayCell, writeCell } from '@/lib/sheet/cells/write-cell'
import { withMeaning } from '@/lib/sheet/headings/choices'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { allWordsOf } from '@/lib/words/employer-words'
import { factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { day, someRole } from './people'

const role: Role = { ...someRole, rulesets: ['k-published', 'work-permit'] }

async function openList() {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([role])
	return desk
}
type Desk = Awaited<ReturnType<typeof openList>>

async function sheetIn(desk: Desk, lines: readonly (readonly string[])[]): Promise<SheetToRead> {
	const file = new File([Papa.unparse(lines as string[][])], 'people.csv')
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}

/** The candidates of a sheet once it is taken in, by their numbers. */
async function taken(desk: Desk, sheet: SheetToRead) {
	await desk.takeSheet({ ...sheet, roles: role.id })
	const asked = { role: role.id, formats: 'en-GB', languageNames: {}, countryNames: {} }
	const { keys = [] } = (await desk.screen(asked)) ?? {}
	const people = await desk.candidates(keys)
	return new Map(people.map(({ candidate }) => [candidate.id, candidate]))
}

const confirmed = (
	sheet: SheetToRead,
	column: number,
	key: string,
	meaning: 'answer' | 'opposite' | 'unknown' = 'answer',
) => ({
	...sheet,
	columns: withMeaning(sheet.columns, { column, key }, meaning),
})

const outcomes = (found: Awaited<ReturnType<typeof taken>>, ruleset: 'k-published' | 'work-permit') =>
	Object.fromEntries(
		[...found].map(([id, candidate]) => [id, screenOne(role, candidate, { ruleset, asOf: day }).outcome]),
	)

describe('Hong Kong, Macao and Taiwan as a nationality in a sheet', () => {
	const lines = [
		['id', 'nationalities', 'age'],
		['wing', 'HK', '30'],
		['chan', '香港', '31'],
		['both', 'KE; HKG', '32'],
		['lisboa', 'Macao', '33'],
		['mei', 'Taiwan', '34'],
		['lin', 'CN', '35'],
		['amina', 'KE', '36'],
	]

	test('are asked once a column, by place, however they are written', async () => {
		const desk = await openList()
		const { asked, faults } = await desk.checkSheet(await sheetIn(desk, lines))
		expect(asked.map(({ column, confirm, cells }) => [column, confirm, cells])).toEqual([
			[1, 'HK', 3],
			[1, 'MO', 1],
			[1, 'TW', 1],
		])
		expect(faults.map(({ row, problem }) => [row, problem])).toEqual(
			[2, 3, 4, 5, 6].map((row) => [row, 'two-meanings']),
		)
	})

	test('make nobody need no visa and no permit while nobody has confirmed it', async () => {
		const desk = await openList()
		const found = await taken(desk, await sheetIn(desk, lines))
		for (const id of ['wing', 'chan', 'both', 'lisboa', 'mei'])
			expect(found.get(id)?.facts).not.toHaveProperty('nationalities')
		for (const ruleset of role.rulesets) {
			const { lin, ...others } = outcomes(found, ruleset as 'k-published')
			expect(lin).toBe('not-needed')
			expect(Object.values(others)).not.toContain('not-needed')
		}
	})

	test('mean Chinese citizens once that is confirmed, place by place', async () => {
		const desk = await openList()
		const sheet = confirmed(await sheetIn(desk, lines), 1, 'hk')
		const found = await taken(desk, sheet)
		expect(found.get('both')?.facts.nationalities).toEqual(['KE', 'HK'])
		const { wing, chan, lisboa, mei } = outcomes(found, 'work-permit')
		expect([wing, chan]).toEqual(['not-needed', 'not-needed'])
		expect([lisboa, mei]).not.toContain('not-needed')
	})

	test('leave the nationality open if they mean something else', async () => {
		const desk = await openList()
		const found = await taken(desk, confirmed(await sheetIn(desk, lines), 1, 'hk', 'unknown'))
		for (const id of ['wing', 'chan', 'both']) expect(found.get(id)?.facts.nationalities).toBe(null)
		expect(outcomes(found, 'k-published').wing).toBe('undetermined')
	})

	test('are read column by column as they are row by row', async () => {
		const desk = await openList()
		const words = allWordsOf('en')
		const { countryNames: countries, languageNames: languages } = wordsOfLocales.en
		const speech = { locale: 'en', words, countries, languages } as const
		for (const [sheet, free] of [
			[await sheetIn(desk, lines), 1],
			[confirmed(await sheetIn(desk, lines), 1, 'hk'), 3],
		] as const) {
			const { summary } = await screenFile({ sheet, role, ruleset: 'work-permit', asOf: day, speech }, {})
			expect(summary.outcomes['not-needed']).toBe(free)
		}
	})
})

describe('the permanent residence card in a sheet', () => {
	const headings = [
		...[
			'Green card CN',
			'China PR card',
			'永久居留',
			'中国绿卡',
			'البطاقة الخضراء الصينية',
			'permanentResident',
		],
		...localeIds.map((locale) => String(wordsOfLocales[locale].facts.permanentResident.label)),
	]

	test.each(headings)('is known by the heading %s', (heading) => {
		expect(readHeadings([heading]).map(({ use }) => use)).toEqual(['permanentResident'])
	})

	test.each([
		...[
			'No green card CN',
			'Without green card CN',
			'not a permanent resident of China',
			'非永久居留',
			'无永久居留',
		],
		...['لا يحمل البطاقة الخضراء الصينية', 'No special way', '无特殊途径', 'Green card', 'US green card'],
	])('is not taken from the heading %s', (heading) => {
		expect(readHeadings([heading]).map(({ use }) => use)).toEqual([null])
	})

	test.each(factIds)('nor is any other fact (%s) from a heading that negates it', (fact) => {
		const label = String(wordsOfLocales.en.facts[fact].label)
		for (const negated of [
			`No ${label}`,
			`Has no ${label}`,
			`Without ${label}`,
			`Not ${label}`,
			`Non-${label}`,
		])
			expect([negated, readHeadings([negated])[0]?.use]).toEqual([negated, null])
	})

	test('counts once a yes is confirmed, and a no does at once', async () => {
		const lines = [
			['id', 'nationalities', '永久居留'],
			['yes', 'KE', '是'],
			['also', 'KE', 'Y'],
			['no', 'KE', '否'],
			['open', 'KE', ''],
		]
		const desk = await openList()
		const sheet = await sheetIn(desk, lines)
		const { asked } = await desk.checkSheet(sheet)
		expect(asked.map(({ confirm, cells }) => [confirm, cells])).toEqual([['card', 2]])
		const unconfirmed = await taken(desk, sheet)
		expect(unconfirmed.get('yes')?.facts).not.toHaveProperty('permanentResident')
		expect(unconfirmed.get('no')?.facts.permanentResident).toBe(false)
		expect(Object.values(outcomes(unconfirmed, 'work-permit'))).not.toContain('not-needed')
		const other = await openList()
		const found = outcomes(await taken(other, confirmed(sheet, 2, 'card')), 'work-permit')
		expect([found.yes, found.also]).toEqual(['not-needed', 'not-needed'])
		expect([found.no, found.open]).not.toContain('not-needed')
	})
})

describe('a criminal record in a sheet', () => {
	test('decides nothing until it is said what a yes and a no mean', async () => {
		const lines = [
			['id', 'nationalities', 'Criminal record?'],
			['none', 'KE', 'No'],
			['nothing', 'KE', 'none'],
			['some', 'KE', 'Yes'],
		]
		const desk = await openList()
		const sheet = await sheetIn(desk, lines)
		const { asked } = await desk.checkSheet(sheet)
		expect(asked.map(({ confirm, cells }) => [confirm, cells])).toEqual([
			['sense-no', 2],
			['sense-yes', 1],
		])
		for (const { facts } of (await taken(desk, sheet)).values())
			expect(facts).not.toHaveProperty('canShowNoCriminalRecord')
		const no = confirmed(sheet, 2, 'senseno', 'opposite')
		const found = await taken(await openList(), confirmed(no, 2, 'senseyes', 'opposite'))
		expect([...found].map(([id, { facts }]) => [id, facts.canShowNoCriminalRecord])).toEqual([
			['none', true],
			['nothing', true],
			['some', false],
		])
	})
})

describe('special ways and the card', () => {
	const answers: readonly Pick<Facts, 'specialRoutes' | 'permanentResident'>[] = [
		...facts.specialRoutes.options.map((option) => ({ specialRoutes: [option], permanentResident: false })),
		{ specialRoutes: [...facts.specialRoutes.options], permanentResident: true },
		{ specialRoutes: [], permanentResident: null },
		{ specialRoutes: null, permanentResident: true },
	]

	test.each(localeIds)(
		'come back from a sheet as they went out, in ids and in words (%s)',
		async (locale) => {
			for (const write of [writeCell, (fact: never, value: never) => sayCell(fact, value, locale)] as const) {
				const label = (fact: 'specialRoutes' | 'permanentResident') =>
					write === writeCell ? fact : String(wordsOfLocales[locale].facts[fact].label)
				const lines = [
					['id', label('permanentResident'), label('specialRoutes')],
					...answers.map(({ permanentResident, specialRoutes }, at) => [
						`c-${at}`,
						write('permanentResident' as never, permanentResident as never),
						write('specialRoutes' as never, specialRoutes as never),
					]),
				]
				const desk = await openList()
				const found = await taken(desk, confirmed(await sheetIn(desk, lines), 1, 'card'))
				for (const [at, given] of answers.entries()) expect(found.get(`c-${at}`)?.facts).toMatchObject(given)
			}
		},
	)
})
