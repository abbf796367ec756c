import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { lawsDecidedBy, withReadBack } from '@/lib/screening/import/read-back/deciding'
import type { Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { carryChoices } from '@/lib/sheet/headings/carry-choices'
import { type Sense, senseOf, withSense } from '@/lib/sheet/headings/with-sense'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { type FactId, factIds, facts } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { workPermit } from '@/rules/rulesets/work-permit'
import { day, someRole } from './people'

/** An opening that answers nothing, and one in which nobody has a special way, so that the law decides for sure. */
const openRole: Role = { ...someRole, id: 'open', facts: {} }
const strictRole: Role = { ...openRole, id: 'strict', noSpecialRoutes: true }

const openList = async () => {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole, openRole, strictRole])
	return desk
}
type Desk = Awaited<ReturnType<typeof openList>>

const names = ['Clara Mendes', 'Musa Bello', 'Linh Tran']

/** A sheet of Brazilians with some more columns. */
async function sheetOf(desk: Desk, headings: readonly string[], ...rows: readonly (readonly string[])[]) {
	const all = rows.map((cells, at) => [`p${at}`, names[at] ?? '', 'Brazil', ...cells])
	const file = new File([Papa.unparse([['id', 'Name', 'nationalities', ...headings], ...all])], 'list.csv')
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}
const sheetIn = (desk: Desk, heading: string, ...cells: readonly string[]) =>
	sheetOf(desk, [heading], ...cells.map((cell) => [cell]))
type Read = Awaited<ReturnType<typeof sheetOf>>

const answered = (sheet: Read, sense: Sense, fact: FactId = 'canShowHealthCertificate'): Read => ({
	...sheet,
	columns: withSense(sheet.columns, { column: 3, fact }, sense),
})

/** What the list holds of a fact once a sheet is taken in, person by person. */
async function taken(desk: Desk, sheet: Read, fact: FactId) {
	await desk.takeSheet({ ...sheet, roles: someRole.id })
	const asked = { role: someRole.id, formats: 'en-GB', languageNames: {}, countryNames: {} }
	const { keys = [] } = (await desk.screen(asked)) ?? {}
	const people = await desk.candidates(keys)
	return Object.fromEntries(people.map(({ candidate }) => [candidate.id, candidate.facts[fact]]))
}

/** How many people's results are "not met" by the work permit once a sheet is taken in. */
async function notMet(desk: Desk, sheet: Read) {
	await desk.takeSheet({ ...sheet, roles: strictRole.id })
	const asked = { role: strictRole.id, formats: 'en-GB', languageNames: {}, countryNames: {} }
	const { keys = [] } = (await desk.screen(asked)) ?? {}
	const people = await desk.candidates(keys)
	const outcomes = people.map(({ candidate }) => {
		const given = { facts: factsFor(strictRole, candidate), parameters: configuredParameters }
		return evaluate(workPermit, given, day).outcome
	})
	return outcomes.filter((outcome) => outcome === 'ineligible').length
}

describe('an answer that can decide alone by the law', () => {
	test('is a no about proof of the degree, health or a criminal record, and a yes about a local candidate', () => {
		const deciding = factIds
			.filter((fact) => facts[fact].type === 'yes-no')
			.flatMap((fact) =>
				[true, false].map((value) => [fact, value, lawsDecidedBy(fact, value, day)] as const),
			)
			.filter(([, , by]) => by.length > 0)
		expect(deciding).toEqual([
			['holdsProof', false, ['k-published']],
			['canShowHealthCertificate', false, ['work-permit']],
			['canShowNoCriminalRecord', false, ['work-permit']],
			['localCouldDo', true, ['work-permit']],
		])
	})

	test('is read back with two people, and nothing of its column counts before it is confirmed', async () => {
		const desk = await openList()
		const sheet = await sheetIn(desk, 'Medical', 'No', 'Yes', 'no')
		const { readBack } = await desk.checkSheet({ ...sheet, role: strictRole.id })
		expect(readBack).toEqual([
			{
				column: 3,
				fact: 'canShowHealthCertificate',
				laws: ['work-permit'],
				canDecide: true,
				decides: { value: false, cells: 2, word: 'No', name: 'Clara Mendes' },
				other: { value: true, cells: 1, word: 'Yes', name: 'Musa Bello' },
				people: 2,
				only: 2,
				opposite: 1,
			},
		])
		const nothing = { p0: undefined, p1: undefined, p2: undefined }
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual(nothing)
	})

	test('counts as it stands once that is right', async () => {
		const desk = await openList()
		const sheet = answered(await sheetIn(desk, 'Medical', 'No', 'Yes'), 'answer')
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: false, p1: true })
	})

	test('and each yes beside it count as the opposite where somebody says so', async () => {
		const desk = await openList()
		const sheet = answered(await sheetIn(desk, 'Medical', 'No', 'Yes'), 'opposite')
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: true, p1: false })
	})

	test('can be answered again, after the column was left out too', async () => {
		const desk = await openList()
		let sheet = await sheetIn(desk, 'Medical', 'No', 'Yes')
		for (const sense of ['leave', 'opposite', 'answer', 'leave', 'opposite'] as const) {
			sheet = answered(sheet, sense)
			expect(sheet.columns.map(senseOf).at(3)).toBe(sense)
			expect((await desk.checkSheet(sheet)).readBack).toMatchObject([{ column: 3 }])
		}
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: true, p1: false })
	})

	test('keeps its answer when the file is opened again in another way', async () => {
		const desk = await openList()
		const sheet = await sheetIn(desk, 'Medical', 'No', 'Yes')
		for (const sense of ['answer', 'opposite', 'leave'] as const) {
			const { columns } = answered(answered(sheet, 'leave'), sense)
			const again = { ...sheet, columns: carryChoices(sheet.columns, columns) }
			expect(again.columns.map(senseOf).at(3)).toBe(sense)
		}
		const { columns } = answered(answered(sheet, 'leave'), 'opposite')
		const again = { ...sheet, columns: carryChoices(sheet.columns, columns) }
		expect(await taken(desk, again, 'canShowHealthCertificate')).toEqual({ p0: true, p1: false })
	})

	test('is not read back under a heading of ours, nor without such an answer', async () => {
		const desk = await openList()
		for (const { facts: texts } of Object.values(wordsOfLocales)) {
			const { label, question } = texts.holdsProof
			for (const heading of ['holdsProof', String(label), String(question)]) {
				const sheet = await sheetIn(desk, heading, 'no', 'yes')
				expect((await desk.checkSheet(sheet)).readBack).toEqual([])
				expect(sheet.columns[3]?.habits?.asksDeciding).toBeUndefined()
			}
		}
		const allYes = await sheetIn(desk, 'Medical', 'yes', 'yes')
		expect((await desk.checkSheet(allYes)).readBack).toEqual([])
		expect(await taken(desk, allYes, 'canShowHealthCertificate')).toEqual({ p0: true, p1: true })
	})

	test('reads nothing of a column that was left out', async () => {
		const desk = await openList()
		const sheet = answered(await sheetIn(desk, 'Medical', 'no', 'yes'), 'leave')
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: undefined, p1: undefined })
	})

	test('is a yes as well, where the law asks for a no', async () => {
		const desk = await openList()
		const { columns, ...sheet } = await sheetIn(desk, 'Local match', 'Yes', 'No')
		const asked = withReadBack(
			columns.map((column, at) => (at === 3 ? { ...column, use: 'localCouldDo', note: 'known' } : column)),
			day,
		)
		const { readBack } = await desk.checkSheet({ ...sheet, columns: asked, role: strictRole.id })
		expect(readBack).toMatchObject([{ decides: { value: true, word: 'Yes' }, people: 1, opposite: 1 }])
		const nothing = { p0: undefined, p1: undefined }
		expect(await taken(desk, { ...sheet, columns: asked }, 'localCouldDo')).toEqual(nothing)
	})
})

describe('what is said of an answer', () => {
	test.each([['answer' as const], ['opposite' as const], ['leave' as const]])(
		'is what the table shows once it is answered: %s',
		async (sense) => {
			const desk = await openList()
			const sheet = await sheetIn(desk, 'Medical', 'No', 'Yes', 'no')
			const [said] = (await desk.checkSheet({ ...sheet, role: strictRole.id })).readBack
			const follows = { answer: said?.people, opposite: said?.opposite, leave: 0 }[sense]
			expect(await notMet(desk, answered(sheet, sense))).toBe(follows)
		},
	)

	test('counts for how many nothing else decides, and the column that decides most stands first', async () => {
		const desk = await openList()
		const rows = [
			['No', 'No'],
			['Yes', 'No'],
			['Yes', 'No'],
		]
		const sheet = await sheetOf(desk, ['Proof of degree', 'Medical'], ...rows)
		const { readBack } = await desk.checkSheet({ ...sheet, role: strictRole.id })
		expect(readBack.map(({ fact, people, only }) => ({ fact, people, only }))).toEqual([
			{ fact: 'canShowHealthCertificate', people: 3, only: 3 },
			{ fact: 'holdsProof', people: 1, only: 1 },
		])
	})

	test('decides nobody where a special way may still stand against it, and is asked all the same', async () => {
		const desk = await openList()
		const sheet = await sheetIn(desk, 'Medical', 'No', 'Yes')
		const { readBack } = await desk.checkSheet({ ...sheet, role: openRole.id })
		expect(readBack).toMatchObject([{ canDecide: true, people: 0, only: 0, opposite: 0 }])
	})

	test('is another answer than yes and no as well, which has no opposite', async () => {
		const desk = await openList()
		const sheet = await sheetIn(desk, 'Offer letter status', 'none', 'written', 'none')
		const use = { column: 3, fact: 'jobOffer' as const }
		expect(sheet.columns[3]?.use).toBe('jobOffer')
		const { readBack, columns } = await desk.checkSheet({ ...sheet, role: strictRole.id })
		expect(readBack).toMatchObject([
			{
				fact: 'jobOffer',
				decides: { value: 'none', cells: 2, word: 'none', name: 'Clara Mendes' },
				other: { value: 'written', cells: 1, name: 'Musa Bello' },
				people: 2,
			},
		])
		const open = { ...sheet, columns }
		expect(await taken(desk, open, 'jobOffer')).toEqual({ p0: undefined, p1: undefined, p2: undefined })
		const right = { ...open, columns: withSense(columns, use, 'answer') }
		expect(await taken(desk, right, 'jobOffer')).toEqual({ p0: 'none', p1: 'written', p2: 'none' })
	})

	test('asks what a heading means that names a record itself, also where it decides for nobody', async () => {
		const desk = await openList()
		const sheet = await sheetIn(desk, 'Criminal record?', 'Yes', 'Yes')
		const { readBack } = await desk.checkSheet(sheet)
		expect(readBack).toMatchObject([
			{ fact: 'canShowNoCriminalRecord', canDecide: false, decides: { value: true, cells: 2 }, other: null },
		])
	})
})

test('an opening without short jobs makes a no decide by itself', async () => {
	const desk = await openList()
	await desk.saveRoles([{ ...openRole, id: 'year', facts: { monthsPerYear: 12 } }])
	const sheet = await sheetIn(desk, 'Medical', 'No')
	expect((await desk.checkSheet({ ...sheet, role: 'year' })).readBack).toMatchObject([{ people: 1 }])
	expect((await desk.checkSheet({ ...sheet, role: openRole.id })).readBack).toMatchObject([{ people: 0 }])
})
